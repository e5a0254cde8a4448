/**
 * Reads the text of one file into its record: a guide, a self-check, a question set, signs, sources, words, a clinic's
 * file.
 *
 * <p>Entry class: {@link aftercare.read.document.TextReader}, one for each kind of file. A translation holds words
 * only; each {@code …Translation} combines them with the source.
 */
@NullMarked
package aftercare.read.document;

import org.jspecify.annotations.NullMarked;

/**
 * Reads the text of one file into its record: a guide, a self-check, a question set, signs, sources, words, a clinic's
 * file, recalls, the house style.
 *
 * <p>Entry class: {@link aftercare.read.document.TextReader}, one for each kind of file.
 */
@NullMarked
package aftercare.read.document;

import org.jspecify.annotations.NullMarked;

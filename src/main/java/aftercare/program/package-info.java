/**
 * The files that the program carries with it: templates, words, schemas, fonts.
 *
 * <p>Entry class: {@link aftercare.program.OwnFiles}. Nothing else asks where the program stands or opens its files.
 */
@NullMarked
package aftercare.program;

import org.jspecify.annotations.NullMarked;

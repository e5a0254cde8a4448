/**
 * Lists the files of a content folder, on disk or in the jar, and reads their text.
 *
 * <p>Entry classes: {@link aftercare.read.file.ContentFiles} and {@link aftercare.read.file.SourceText}. Links out of
 * the folder and files that are too large are reported and not read.
 */
@NullMarked
package aftercare.read.file;

import org.jspecify.annotations.NullMarked;

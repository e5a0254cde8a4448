/**
 * Turns a place, a folder on disk or the program's own content, into files and their text.
 *
 * <p>Entry classes: {@link aftercare.read.file.ContentFiles} and {@link aftercare.read.file.SourceText}, whose bytes are good text. No
 * link leads out of the folder, and no file is larger than what an author would write.
 */
@NullMarked
package aftercare.read.file;

import org.jspecify.annotations.NullMarked;

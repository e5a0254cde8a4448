/**
 * Turns the files of a content folder into {@link aftercare.model.Content}.
 *
 * <p>Entry class: {@link aftercare.read.ContentReader}. Every file is read, in parallel, and all problems of all files come back in one
 * run, each at its line and column. A file becomes text ({@code read.file}), then settings with places ({@code read.yaml}), then a record
 * ({@code read.document}); here they are put together into the content of all languages.
 */
@NullMarked
package aftercare.read;

import org.jspecify.annotations.NullMarked;

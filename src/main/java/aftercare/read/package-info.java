/**
 * Turns the files of a content folder into {@link aftercare.model.Content}.
 *
 * <p>Entry class: {@link aftercare.read.ContentReader}. All files are read in parallel, and all problems are returned
 * together, each with its line and column. A file becomes text ({@code read.file}), then settings with places ({@code
 * read.yaml}), then a record
 * ({@code read.document}), which a translation compares with its source's ({@code read.translation}); this package joins the records into the content of all languages.
 */
@NullMarked
package aftercare.read;

import org.jspecify.annotations.NullMarked;

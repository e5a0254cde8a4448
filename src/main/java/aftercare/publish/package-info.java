/**
 * Writes output files into the site's folder, so that readers never meet a broken or half-finished site.
 *
 * <p>Entry class: {@link aftercare.publish.SitePublisher}. Files are first staged in a folder inside the site's folder.
 * When all are there, each is moved into place in one step. Whenever a build is killed, the next one first puts the
 * site back as it was or, when the new site was complete, finishes removing old files. These files show which of the
 * two is needed:
 *
 * <pre>
 * site/.aftercare-manifest.json       what the last build wrote; replacing it completes a publication
 * site/.aftercare-work/lock           held while a build runs
 *                      files/         finished files that have not moved yet
 *                      before/        the files that will be replaced, as they were
 *                      before.json    the previous manifest: shows which files to remove afterwards
 *                      moves.json     the files that move
 *                      next.json      the new manifest; while it is here, moves must be undone
 * </pre>
 */
@NullMarked
package aftercare.publish;

import org.jspecify.annotations.NullMarked;

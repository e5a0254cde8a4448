/**
 * Turns output files into the site's folder, so that readers never meet a broken or half-made site.
 *
 * <p>Entry class: {@link aftercare.publish.SitePublisher}. Files are staged in a folder inside the site's own, where
 * they can be moved from in one step each, and are moved only when all are there. Whatever the instant at which a build
 * is killed, the next one first puts the site back as it stood, or, when the new site was complete, finishes the
 * removal of what it no longer has. How that is known:
 *
 * <pre>
 * site/.aftercare-manifest.json       what the last build wrote; replacing it is the moment that a publication counts
 * site/.aftercare-work/lock           held while a build runs
 *                      files/         finished files, each until it moves
 *                      before/        the files that will be replaced, as they were
 *                      before.json    the manifest before: what has to be removed afterwards
 *                      moves.json     what moves
 *                      next.json      the manifest to come; while it is here, moves have to be undone
 * </pre>
 */
@NullMarked
package aftercare.publish;

import org.jspecify.annotations.NullMarked;

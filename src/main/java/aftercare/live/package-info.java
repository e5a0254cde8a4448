/**
 * Keeps a site in memory up to date with its sources, together with the pages that only editors see.
 *
 * <p>Entry class: {@link aftercare.live.LiveSite}; {@link aftercare.live.LiveDesk} is the editors' part. Pages are made on
 * request, the same as a build would make them.
 */
@NullMarked
package aftercare.live;

import org.jspecify.annotations.NullMarked;

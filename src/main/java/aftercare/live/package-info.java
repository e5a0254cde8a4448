/**
 * Turns sources that change into a site that is always up to date, held in memory, with what only its editors see.
 *
 * <p>Entry class: {@link aftercare.live.LiveSite}; {@link aftercare.live.LiveDesk} is the editors' part. A page is made when it is asked
 * for, the same as a build would make it.
 */
@NullMarked
package aftercare.live;

import org.jspecify.annotations.NullMarked;

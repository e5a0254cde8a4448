/**
 * Turns a request into a built site, a pack or a report, and what came of it: the whole sentence on one screen.
 *
 * <p>Entry class: {@link aftercare.build.SiteBuild}; {@link aftercare.build.ReportWriting} for the sign-off pack.
 */
@NullMarked
package aftercare.build;

import org.jspecify.annotations.NullMarked;

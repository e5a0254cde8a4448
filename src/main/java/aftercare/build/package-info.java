/**
 * Builds a site, a pack or a report on request, and returns the result. Start here to see all steps of a build.
 *
 * <p>Entry class: {@link aftercare.build.SiteBuild}; {@link aftercare.build.ReportWriting} for the sign-off pack.
 */
@NullMarked
package aftercare.build;

import org.jspecify.annotations.NullMarked;

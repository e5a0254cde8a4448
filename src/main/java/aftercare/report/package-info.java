/**
 * Turns content and its problems into what editors and clinicians look through.
 *
 * <p>Entry class: {@link aftercare.report.Desk}, every page with how it stands. A report is data; {@code render} makes it a page,
 * for the preview and for a plain file alike.
 */
@NullMarked
package aftercare.report;

import org.jspecify.annotations.NullMarked;

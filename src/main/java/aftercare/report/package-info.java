/**
 * Turns content, its proofs and its problems into pages for editors and clinicians: the sign-off pack, whose pages a clinician
 * reads, prints and signs, the calendar of reviews, and the desk, which shows the state of every page.
 *
 * <p>Entry class: {@link aftercare.report.SignOffPack}; for the preview {@link aftercare.report.Desk}. The pages are laid out
 * here and written by the templates of {@code templates/report} and {@code templates/editor}. Diagrams are laid out by the
 * Eclipse Layout Kernel, which no other command loads.
 */
@NullMarked
package aftercare.report;

import org.jspecify.annotations.NullMarked;

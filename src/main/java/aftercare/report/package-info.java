/**
 * Turns content, its proofs and its problems into the sign-off pack: pages that a clinician reads, prints and signs, and the
 * calendar of reviews.
 *
 * <p>Entry class: {@link aftercare.report.SignOffPack}. The pages are laid out here and written by the templates of {@code
 * templates/report}. Diagrams are laid out by the Eclipse Layout Kernel, which no other command loads.
 */
@NullMarked
package aftercare.report;

import org.jspecify.annotations.NullMarked;

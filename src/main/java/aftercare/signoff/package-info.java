/**
 * Records that a clinician, by name and role, signed one version of a guide or self-check.
 *
 * <p>Entry class: {@link aftercare.signoff.Signing}.
 */
@NullMarked
package aftercare.signoff;

import org.jspecify.annotations.NullMarked;

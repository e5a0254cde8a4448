/**
 * Turns a clinician's name and role into a signature under one version of a guide or self-check.
 *
 * <p>Entry class: {@link aftercare.signoff.Signing}.
 */
@NullMarked
package aftercare.signoff;

import org.jspecify.annotations.NullMarked;

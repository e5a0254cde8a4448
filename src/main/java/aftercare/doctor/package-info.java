/**
 * Compares a published copy, requested over the network, with what was built.
 *
 * <p>Entry class: {@link aftercare.doctor.Doctor}.
 */
@NullMarked
package aftercare.doctor;

import org.jspecify.annotations.NullMarked;

/**
 * Turns a published copy, asked for over the network, into how it differs from what was built.
 *
 * <p>Entry class: {@link aftercare.doctor.Doctor}.
 */
@NullMarked
package aftercare.doctor;

import org.jspecify.annotations.NullMarked;

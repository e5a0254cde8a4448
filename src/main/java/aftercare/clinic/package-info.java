/**
 * Reads a clinic's file and its {@code overrides} folder, and applies them to the content.
 *
 * <p>Entry class: {@link aftercare.clinic.ClinicReader}. Problems of clinics' files are found here, not in {@code check},
 * because content is checked once for any number of clinics.
 */
@NullMarked
package aftercare.clinic;

import org.jspecify.annotations.NullMarked;

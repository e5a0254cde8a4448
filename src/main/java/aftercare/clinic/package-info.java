/**
 * Turns a clinic's file, and what it laid in its {@code overrides} folder, into a {@link aftercare.model.Clinic} and the
 * content of its copy.
 *
 * <p>Entry class: {@link aftercare.clinic.ClinicReader}. What can be wrong with a clinic's wishes is told here, not in {@code
 * check}: content is checked once, whatever the number of clinics, and each clinic's file with the little that it changes.
 */
@NullMarked
package aftercare.clinic;

import org.jspecify.annotations.NullMarked;

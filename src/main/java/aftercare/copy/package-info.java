/**
 * Turns content, templates and a clinic's file into that clinic's copy: planned, rendered, inspected, and handed to a sink.
 *
 * <p>Entry class: {@link aftercare.copy.ClinicCopies}. Of thousands of clinics, content is read and checked once, and one copy is held
 * at a time.
 */
@NullMarked
package aftercare.copy;

import org.jspecify.annotations.NullMarked;

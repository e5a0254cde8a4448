/**
 * Makes a clinic's copy from content, templates and the clinic's file: planned, rendered, inspected, and handed to a sink.
 *
 * <p>Entry class: {@link aftercare.copy.ClinicCopies}. Content is read and checked once for all clinics, and only one copy
 * is in memory at a time.
 */
@NullMarked
package aftercare.copy;

import org.jspecify.annotations.NullMarked;

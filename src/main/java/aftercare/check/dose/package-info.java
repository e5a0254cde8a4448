/**
 * Finds amounts of medicines in sentences, and commands to take more or less of one, or none.
 *
 * <p>Entry class: {@link aftercare.check.dose.Doses}.
 */
@NullMarked
package aftercare.check.dose;

import org.jspecify.annotations.NullMarked;

/**
 * Checks sentences and words for what makes a text hard to read or unsafe.
 *
 * <p>Entry class: {@link aftercare.check.writing.WritingChecks}. Each file is split into sentences once, for all
 * checks.
 */
@NullMarked
package aftercare.check.writing;

import org.jspecify.annotations.NullMarked;

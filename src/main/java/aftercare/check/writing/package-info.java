/**
 * Turns sentences and words that readers would stumble over into problems.
 *
 * <p>Entry class: {@link aftercare.check.writing.WritingChecks}. Each file is split into sentences once, and all checks look at it before
 * it is let go.
 */
@NullMarked
package aftercare.check.writing;

import org.jspecify.annotations.NullMarked;

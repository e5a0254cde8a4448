/**
 * Applies the severities set in {@code site.yaml} and the {@code ignore} lists of files to problems.
 *
 * <p>Entry class: {@link aftercare.check.severity.SeverityRules}.
 */
@NullMarked
package aftercare.check.severity;

import org.jspecify.annotations.NullMarked;

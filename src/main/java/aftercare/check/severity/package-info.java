/**
 * Turns problems into those that their authors asked for: with the severities of {@code site.yaml}, and without what a file ignores.
 *
 * <p>Entry class: {@link aftercare.check.severity.SeverityRules}.
 */
@NullMarked
package aftercare.check.severity;

import org.jspecify.annotations.NullMarked;

/**
 * Writes problems in the notations that programs read: JSON, SARIF, the lines of GitHub's and of editors.
 *
 * <p>Entry class: {@link aftercare.cli.notation.ProblemJson}.
 */
@NullMarked
package aftercare.cli.notation;

import org.jspecify.annotations.NullMarked;

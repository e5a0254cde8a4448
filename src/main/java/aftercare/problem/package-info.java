/**
 * Describes problems to the authors who can correct them: where, what is wrong, and what to do.
 *
 * <p>Entry class: {@link aftercare.problem.Problem}. Problems are collected and returned, never thrown, so that one run
 * reports all of them.
 */
@NullMarked
package aftercare.problem;

import org.jspecify.annotations.NullMarked;

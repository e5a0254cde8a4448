/**
 * Turns what went wrong into something its author can mend: where, what, and what to do.
 *
 * <p>Entry class: {@link aftercare.problem.Problem}. Problems are collected and returned, never thrown, so that one run
 * tells an author everything.
 */
@NullMarked
package aftercare.problem;

import org.jspecify.annotations.NullMarked;

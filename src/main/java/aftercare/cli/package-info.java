/**
 * Turns the words that a user typed into a build, a check or an explanation, and what came of it into words for people, or
 * into JSON for programs.
 *
 * <p>Entry class: {@link aftercare.cli.Main}. Nothing else in the program prints, catches what it cannot mend, or ends the
 * process. Results go to standard output and everything else to standard error, so that both a person and a script can read
 * the former.
 */
@NullMarked
package aftercare.cli;

import org.jspecify.annotations.NullMarked;

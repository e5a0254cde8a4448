/**
 * The commands: turns the command line into a build, a check or an explanation, and prints the result for people or for
 * programs.
 *
 * <p>Entry class: {@link aftercare.cli.Main}. Nothing else in the program prints, catches unexpected exceptions, or
 * ends the process. Results go to standard output and everything else to standard error, so that a script can read the
 * results.
 */
@NullMarked
package aftercare.cli;

import org.jspecify.annotations.NullMarked;

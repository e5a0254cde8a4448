/**
 * Prints text and problems on a terminal: wrapped lines, colours, the source lines around a place.
 *
 * <p>Entry class: {@link aftercare.cli.terminal.Terminal}. Control characters are made visible, so that content cannot
 * control the terminal.
 */
@NullMarked
package aftercare.cli.terminal;

import org.jspecify.annotations.NullMarked;

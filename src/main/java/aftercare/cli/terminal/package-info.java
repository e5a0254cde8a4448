/**
 * Turns text and problems into what a terminal can show: lines that fit, colours, the source lines around a place.
 *
 * <p>Entry class: {@link aftercare.cli.terminal.Terminal}. What would steer a terminal is made visible instead.
 */
@NullMarked
package aftercare.cli.terminal;

import org.jspecify.annotations.NullMarked;

/**
 * Turns a list into the results of its items, with all processors at work until the last one is done.
 *
 * <p>Entry class: {@link aftercare.work.AllHands}.
 */
@NullMarked
package aftercare.work;

import org.jspecify.annotations.NullMarked;

/**
 * Processes the items of a list in parallel, and keeps all processors busy until the last one is done.
 *
 * <p>Entry class: {@link aftercare.work.AllHands}.
 */
@NullMarked
package aftercare.work;

import org.jspecify.annotations.NullMarked;

/**
 * Processes the items of a list in parallel, and keeps all processors busy until the last one is done, and makes values ahead or
 * when they are asked for.
 *
 * <p>Entry classes: {@link aftercare.work.AllHands}, {@link aftercare.work.Ahead}, {@link aftercare.work.OnDemand}.
 */
@NullMarked
package aftercare.work;

import org.jspecify.annotations.NullMarked;

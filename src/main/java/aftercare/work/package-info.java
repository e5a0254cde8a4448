/**
 * Processes the items of a list in parallel, and keeps all processors busy until the last one is done, makes values ahead or
 * when they are asked for, and tells for which days what was made holds.
 *
 * <p>Entry classes: {@link aftercare.work.AllHands}, {@link aftercare.work.Ahead}, {@link aftercare.work.OnDemand},
 * {@link aftercare.work.Today}.
 */
@NullMarked
package aftercare.work;

import org.jspecify.annotations.NullMarked;

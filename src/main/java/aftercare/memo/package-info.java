/**
 * Stores results of pure functions, such as the guide read from the bytes of a file, for the next run, so that a build redoes
 * only what changed. A result is found by a fingerprint of all that it depends on, so that none can be stale. All of it may be
 * deleted at any time.
 *
 * <p>Entry class: {@link aftercare.memo.Memo}.
 */
@NullMarked
package aftercare.memo;

import org.jspecify.annotations.NullMarked;

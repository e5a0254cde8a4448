/**
 * Turns results of pure functions, such as a guide for the bytes of its file, into files, and back in the next run, so that a
 * build does the work of what changed. A result is found by a fingerprint of all that it depends on, so that none can be
 * stale; all of it may be deleted at any time.
 *
 * <p>Entry class: {@link aftercare.memo.Memo}.
 */
@NullMarked
package aftercare.memo;

import org.jspecify.annotations.NullMarked;

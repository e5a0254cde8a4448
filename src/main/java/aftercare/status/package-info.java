/**
 * What a published copy says of itself, turned into {@code status.json} and back: the versions of its texts and the names that
 * they had, when each was checked and is due, which leaflets it has, and what was recalled.
 *
 * <p>Entry class: {@link aftercare.status.CopyStatus}.
 */
@NullMarked
package aftercare.status;

import org.jspecify.annotations.NullMarked;

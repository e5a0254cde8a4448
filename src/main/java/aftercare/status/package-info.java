/**
 * What a published copy says of itself, turned into {@code status.json} and back: the versions of its texts, when each was
 * checked and is due, and what was recalled.
 *
 * <p>Entry class: {@link aftercare.status.CopyStatus}.
 */
@NullMarked
package aftercare.status;

import org.jspecify.annotations.NullMarked;

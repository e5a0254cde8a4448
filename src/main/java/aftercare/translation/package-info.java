/**
 * Records that an editor found a translation right for its source as it stands now.
 *
 * <p>Entry class: {@link aftercare.translation.Recording}.
 */
@NullMarked
package aftercare.translation;

import org.jspecify.annotations.NullMarked;

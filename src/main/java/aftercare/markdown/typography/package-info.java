/**
 * Replaces typed quotation marks by printed ones, and leaves addresses as they were typed.
 *
 * <p>Entry class: {@link aftercare.markdown.typography.Typography}.
 */
@NullMarked
package aftercare.markdown.typography;

import org.jspecify.annotations.NullMarked;

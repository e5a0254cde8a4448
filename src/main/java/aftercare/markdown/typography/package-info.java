/**
 * Replaces typed quotation marks by those of a printer, and leaves addresses alone.
 *
 * <p>Entry class: {@link aftercare.markdown.typography.Typography}.
 */
@NullMarked
package aftercare.markdown.typography;

import org.jspecify.annotations.NullMarked;

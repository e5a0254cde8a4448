/**
 * Reports text that looks like Markdown but was not read as such.
 *
 * <p>Entry class: {@link aftercare.markdown.slip.Slips}.
 */
@NullMarked
package aftercare.markdown.slip;

import org.jspecify.annotations.NullMarked;

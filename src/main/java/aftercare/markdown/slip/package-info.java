/**
 * Reports what looks like Markdown and is none.
 *
 * <p>Entry class: {@link aftercare.markdown.slip.Slips}.
 */
@NullMarked
package aftercare.markdown.slip;

import org.jspecify.annotations.NullMarked;

/**
 * Parses Markdown with the library flexmark, configured for our dialect.
 *
 * <p>Entry class: {@link aftercare.markdown.parse.Dialect}. Adds citations, evidence words and components, and leaves
 * text as typed that would take too much time or stack.
 */
@NullMarked
package aftercare.markdown.parse;

import org.jspecify.annotations.NullMarked;

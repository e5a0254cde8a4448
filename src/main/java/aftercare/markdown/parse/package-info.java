/**
 * Turns Markdown into the nodes of the library, flexmark, set up for our dialect.
 *
 * <p>Entry class: {@link aftercare.markdown.parse.Dialect}. Citations, evidence words and components are parsed here, and texts that
 * would take the library's time or stack are left as they were typed.
 */
@NullMarked
package aftercare.markdown.parse;

import org.jspecify.annotations.NullMarked;

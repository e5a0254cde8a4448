/**
 * Checks finished pages, parsed as a browser would.
 *
 * <p>Entry class: {@link aftercare.check.finished.PageInspections}. The last line of defence: it also finds mistakes of
 * templates, overrides and the program itself.
 */
@NullMarked
package aftercare.check.finished;

import org.jspecify.annotations.NullMarked;

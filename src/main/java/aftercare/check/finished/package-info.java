/**
 * Turns finished pages, read as a browser reads them, into problems.
 *
 * <p>Entry class: {@link aftercare.check.finished.PageInspections}. The last wall: what a template, an override or the program itself
 * did wrong is found here, whatever its cause.
 */
@NullMarked
package aftercare.check.finished;

import org.jspecify.annotations.NullMarked;

/**
 * Finds problems in content and in finished pages that authors can fix.
 *
 * <p>Entry classes: {@link aftercare.check.ContentChecks} before pages are made,
 * {@link aftercare.check.finished.PageInspections} after. Each check is one class, with one test and one page for
 * {@code explain}, so that it can be read, changed or removed alone. The packages differ in what they look at: {@code content}
 * (how a text is built, its dates and its settings), {@code sign} (warning signs and care cards), {@code reference} (names of
 * guides, sources and the like), {@code link} (links), {@code writing} (sentences and words), {@code finished} (pages as a
 * browser reads them). Problems that show in one file alone are reported while reading it; the checks find those that show only
 * when files are compared, and those that readers of the site would meet.
 */
@NullMarked
package aftercare.check;

import org.jspecify.annotations.NullMarked;

/**
 * Turns content, or finished files, into the problems that their authors can mend.
 *
 * <p>Entry classes: {@link aftercare.check.ContentChecks} before pages are made, {@link
 * aftercare.check.finished.PageInspections} after. One fault is one class, with one test and one page for {@code explain}, so that a
 * check can be read, changed or dropped alone. They are parted by what they look at: {@code content} (how a text is built, its dates and
 * its signs), {@code link} (what names what), {@code writing} (sentences and words), {@code finished} (pages as a browser reads them).
 * Readers have already told what one file alone can say; here are the faults that only show when files are laid side by side, and
 * those that readers of the site would meet.
 */
@NullMarked
package aftercare.check;

import org.jspecify.annotations.NullMarked;

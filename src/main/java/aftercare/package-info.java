/**
 * Turns a content folder into a published site: the whole sentence, on one screen.
 *
 * <p>Entry class: {@link aftercare.SiteBuild}. The packages below are its steps, in order: {@code read} (with {@code
 * markdown}) makes {@code model}, {@code check} looks for faults, {@code page} says which files will exist, {@code render}
 * makes them, {@code check} looks again, {@code publish} puts them in place. {@code problem} is what any of them may find.
 */
@NullMarked
package aftercare;

import org.jspecify.annotations.NullMarked;

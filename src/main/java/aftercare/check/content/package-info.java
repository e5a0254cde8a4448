/**
 * Checks the structure of texts, their dates and their settings.
 *
 * <p>Entry class: {@link aftercare.check.content.ContentCheck}, one kind of problem each. They look things up in {@link
 * aftercare.check.content.ContentIndex}.
 */
@NullMarked
package aftercare.check.content;

import org.jspecify.annotations.NullMarked;

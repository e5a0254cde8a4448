/**
 * Turns how texts are built, their dates and their signs into problems.
 *
 * <p>Entry class: {@link aftercare.check.content.ContentCheck}, one fault each. What several of them need to look up is in {@link
 * aftercare.check.content.ContentIndex}.
 */
@NullMarked
package aftercare.check.content;

import org.jspecify.annotations.NullMarked;

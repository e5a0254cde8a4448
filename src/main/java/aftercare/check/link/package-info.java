/**
 * Checks links, and the pictures and addresses they lead to.
 *
 * <p>Entry class: {@link aftercare.check.content.ContentCheck}; every check here is one.
 */
@NullMarked
package aftercare.check.link;

import org.jspecify.annotations.NullMarked;

/**
 * Checks references that lead nowhere or to the wrong place: links, sources, signs, pictures, addresses.
 *
 * <p>Entry class: {@link aftercare.check.content.ContentCheck}; every class here is one.
 */
@NullMarked
package aftercare.check.link;

import org.jspecify.annotations.NullMarked;

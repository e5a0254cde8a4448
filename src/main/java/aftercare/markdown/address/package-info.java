/**
 * Turns the address of a link or an image, as an author wrote it, into what it leads to, or into why it is refused.
 *
 * <p>Entry class: {@link aftercare.markdown.address.AddressReader}.
 */
@NullMarked
package aftercare.markdown.address;

import org.jspecify.annotations.NullMarked;

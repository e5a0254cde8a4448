/** Turns content into a published site. A stand-in. */
@NullMarked
package aftercare;

import org.jspecify.annotations.NullMarked;

/** Turns output files into the site's folder. A stand-in. */
@NullMarked
package aftercare.publish;

import org.jspecify.annotations.NullMarked;

/**
 * Reads the size and hash of pictures, and reports those that are not what their names say, or could run or fetch
 * something.
 *
 * <p>Entry class: {@link aftercare.read.picture.ImageReader}; {@link aftercare.read.picture.LogoReader} for a clinic's
 * logo.
 */
@NullMarked
package aftercare.read.picture;

import org.jspecify.annotations.NullMarked;

/**
 * Turns pictures into their size and fingerprint, when they are what their names say and hold nothing that could run or fetch.
 *
 * <p>Entry class: {@link aftercare.read.picture.ImageReader}; {@link aftercare.read.picture.LogoReader} for a clinic's logo.
 */
@NullMarked
package aftercare.read.picture;

import org.jspecify.annotations.NullMarked;

/**
 * Turns output files into a zip to upload, with a README and the settings of each server.
 *
 * <p>Entry class: {@link aftercare.pack.Packing}. The settings of every server are written from one {@link
 * aftercare.pack.ServerPolicy}.
 */
@NullMarked
package aftercare.pack;

import org.jspecify.annotations.NullMarked;

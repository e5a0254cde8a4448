/**
 * Turns output files into a zip for a web space, with a README in plain words and the settings of each server.
 *
 * <p>Entry class: {@link aftercare.pack.Packing}. All settings are written from one {@link aftercare.pack.ServerPolicy} and add nothing
 * to it.
 */
@NullMarked
package aftercare.pack;

import org.jspecify.annotations.NullMarked;

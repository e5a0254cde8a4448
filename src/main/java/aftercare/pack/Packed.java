package aftercare.pack;

import java.nio.file.Path;

/**
 * A pack that was made.
 *
 * @param zip where it is
 * @param files how many it holds
 * @param bytes its size
 * @param deletions files that have to be deleted on the web space
 * @param hasBrotli whether files compressed with Brotli are in it, which needs a library for this machine
 */
public record Packed(Path zip, int files, long bytes, int deletions, boolean hasBrotli) {}

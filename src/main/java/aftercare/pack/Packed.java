package aftercare.pack;

import java.nio.file.Path;

/**
 * A pack that was made.
 *
 * @param zip where it is
 * @param files number of files in it
 * @param bytes size of the zip
 * @param deletions number of files to delete on the web space
 * @param hasBrotli whether it holds files compressed with Brotli, which needs a native library
 */
public record Packed(Path zip, int files, long bytes, int deletions, boolean hasBrotli) {}

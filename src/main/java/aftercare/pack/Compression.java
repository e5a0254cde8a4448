package aftercare.pack;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A method to compress files before they are uploaded, so that a server need not do it for each request, and at a level that
 * none would take the time for.
 *
 * <p>Brotli's library is native, and the jar holds it for Linux only. On other systems there are only gzip files.
 */
public enum Compression {
    GZIP("gz") {
        @Override
        byte[] of(byte[] bytes) throws IOException {
            var compressed = new ByteArrayOutputStream(bytes.length / 3);
            try (var gzip = new SmallestGzip(compressed)) {
                gzip.write(bytes);
            }
            return compressed.toByteArray();
        }
    },
    BROTLI("br") {
        @Override
        boolean isAvailable() {
            return Brotli4jLoader.isAvailable();
        }

        @Override
        byte[] of(byte[] bytes) throws IOException {
            var small = new Encoder.Parameters().setQuality(QUALITY).setMode(Encoder.Mode.TEXT);
            return Encoder.compress(bytes, small);
        }
    };

    private static final Set<String> TEXTS = Set.of("css", "html", "js", "json", "svg", "txt", "webmanifest", "xml");

    /** Of Brotli. The highest, 11, takes three times as long for files that are two hundredths smaller. */
    private static final int QUALITY = 10;

    /** Smaller files fit into one network packet anyway. */
    private static final int LEAST_BYTES = 256;

    private final String ending;

    Compression(String ending) {
        this.ending = ending;
    }

    /** The compressed file. */
    abstract byte[] of(byte[] bytes) throws IOException;

    /** Whether this method works on this machine. */
    boolean isAvailable() {
        return true;
    }

    /** The address of the compressed file: {@code index.html.gz}. */
    String address(String address) {
        return address + "." + ending;
    }

    /** Whether compressing the file is worthwhile: yes for text; pictures are compressed already. */
    static boolean isWorthwhile(String address, int bytes) {
        return bytes >= LEAST_BYTES && TEXTS.contains(address.substring(address.lastIndexOf('.') + 1));
    }

    /** Whether the address is that of a precompressed file. */
    public static boolean isCompressed(String address) {
        return address.endsWith(".gz") || address.endsWith(".br");
    }

    private static final class SmallestGzip extends GZIPOutputStream {
        SmallestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}

package aftercare.pack;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A way to make a file smaller beforehand, as far as this can go, so that a server need not do so for each reader.
 *
 * <p>Brotli's library is native: the program carries it for Linux. Elsewhere there are gzip files alone.
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
            var smallest = new Encoder.Parameters().setQuality(11).setMode(Encoder.Mode.TEXT);
            return Encoder.compress(bytes, smallest);
        }
    };

    private static final Set<String> TEXTS = Set.of("css", "html", "js", "json", "svg", "txt", "webmanifest", "xml");

    /** Below so many bytes a packet carries the file as it is. */
    private static final int LEAST_BYTES = 256;

    private final String ending;

    Compression(String ending) {
        this.ending = ending;
    }

    /** The compressed file. */
    abstract byte[] of(byte[] bytes) throws IOException;

    /** Whether this machine can do it. */
    boolean isAvailable() {
        return true;
    }

    /** The address of the compressed file: {@code index.html.gz}. */
    String address(String address) {
        return address + "." + ending;
    }

    /** Whether a file would gain from it: text does, and pictures are compressed already. */
    static boolean isWorthwhile(String address, int bytes) {
        return bytes >= LEAST_BYTES && TEXTS.contains(address.substring(address.lastIndexOf('.') + 1));
    }

    /** Whether the address is that of a file compressed beforehand. */
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

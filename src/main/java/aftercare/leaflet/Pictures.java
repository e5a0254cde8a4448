package aftercare.leaflet;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gives the printing library the pictures of the site. It gets nothing else, whatever address a template names.
 *
 * @param files the bytes of a file of the site by its address
 */
record Pictures(Function<String, Optional<byte[]>> files) implements FSStreamFactory {
    /** The scheme of the site's files: {@code site:/assets/spine.3f9a.svg}. */
    static final String SITE = "site";

    /** The scheme of QR codes: {@code qr:https://…} is a code for the address after the colon. */
    static final String QR = "qr";

    @Override
    public FSStream getUrl(String address) {
        return new Bytes(PictureFormats.printable(file(address)));
    }

    /** The text of the drawing at an address of the site; empty if there is none. */
    String drawing(String address) {
        return new String(file(address), StandardCharsets.UTF_8);
    }

    private byte[] file(String address) {
        return files.apply(address.substring(SITE.length() + 2)).orElse(new byte[0]);
    }

    /**
     * Whether a leaflet may load an address. Data addresses are allowed, because the style sheet holds the dots and ticks of
     * lists as data.
     */
    static boolean isKnown(String address) {
        return address.startsWith(SITE + ":/") || address.startsWith("data:image/");
    }

    // Read once, and by the library alone.
    @SuppressWarnings("ArrayRecordComponent")
    private record Bytes(byte[] bytes) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}

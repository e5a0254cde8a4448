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
 * Hands the files of the site, and QR codes, to the printing. A leaflet asks for nothing else, wherever its template points.
 *
 * @param files the bytes of a file of the site by its address
 */
record Pictures(Function<String, Optional<byte[]>> files) implements FSStreamFactory {
    /** The site while it is being printed: {@code site:/assets/spine.3f9a.svg}. */
    static final String SITE = "site";

    /** A QR code of the address that follows: {@code qr:https://…}. */
    static final String QR = "qr";

    @Override
    public FSStream getUrl(String address) {
        var bytes = address.startsWith(QR + ":")
                ? QrPicture.png(address.substring(QR.length() + 1))
                : files.apply(address.substring(SITE.length() + 2)).orElse(new byte[0]);
        return new Bytes(bytes);
    }

    /** Whether a leaflet may ask for it. Its style brings the dots and ticks of lists along as data. */
    static boolean isKnown(String address) {
        return address.startsWith(SITE + ":/") || address.startsWith(QR + ":") || address.startsWith("data:image/");
    }

    // Read once, by the library alone.
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

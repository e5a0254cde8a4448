package aftercare.leaflet;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Turns pictures into formats that PDF knows, and upright. Of an animation, paper shows the first image. */
final class PictureFormats {
    private static final int WEBP_NAME = 8;

    private PictureFormats() {}

    /** A picture whose bytes make none, though it says how large it is. */
    static final class DamagedPicture extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private DamagedPicture(Exception cause) {
            super("a picture that the site shows cannot be printed", cause);
        }
    }

    /** A GIF or WebP picture as PNG, a JPEG upright; any other as it is. */
    static byte[] printable(byte[] picture) {
        try {
            if (startsWith(picture, 0, "GIF8")) {
                return png(ImageIO.read(new ByteArrayInputStream(picture)));
            }
            if (startsWith(picture, 0, "RIFF") && startsWith(picture, WEBP_NAME, "WEBP")) {
                return png(webp(picture));
            }
            return UprightPicture.of(picture);
        } catch (IOException | RuntimeException unreadable) {
            throw new DamagedPicture(unreadable);
        }
    }

    private static boolean startsWith(byte[] picture, int at, String name) {
        return new String(picture, 0, Math.min(picture.length, at + name.length()), StandardCharsets.ISO_8859_1)
                .startsWith(name, at);
    }

    private static BufferedImage webp(byte[] picture) throws IOException {
        var reader = new WebPImageReaderSpi().createReaderInstance(null);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(in);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}

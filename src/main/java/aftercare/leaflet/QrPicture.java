package aftercare.leaflet;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws a QR code. */
final class QrPicture {
    private static final int SCALE = 3;
    private static final int QUIET = 4;

    private QrPicture() {}

    /** A QR code of an address, black on white, with the white margin that scanners need. */
    static byte[] png(String address) {
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * QUIET) * SCALE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean isDark = code.getModule(x / SCALE - QUIET, y / SCALE - QUIET);
                picture.setRGB(x, y, isDark ? 0 : 0xFFFFFF);
            }
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

package aftercare.format;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/**
 * A photo as a camera stores it: 40 pixels wide and 20 high, its upper left quarter white, the rest black.
 *
 * @param orientation as Exif numbers it
 */
public record CameraPhoto(int orientation, boolean hasPlace, ByteOrder order) {
    private static final int WIDTH = 40;
    private static final int HEIGHT = 20;
    private static final int NOTES = 64;

    public CameraPhoto(int orientation) {
        this(orientation, false, ByteOrder.BIG_ENDIAN);
    }

    public byte[] bytes() throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH / 2, HEIGHT / 2);
        graphics.dispose();
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", jpeg);
        var all = new ByteArrayOutputStream();
        all.write(jpeg.toByteArray(), 0, 2);
        all.write(notes());
        all.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
        return all.toByteArray();
    }

    private byte[] notes() {
        var notes = ByteBuffer.allocate(NOTES);
        notes.putShort((short) 0xFFE1)
                .putShort((short) (NOTES - 2))
                .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        notes.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.ISO_8859_1));
        notes.order(order).putShort((short) 42).putInt(8).putShort((short) (hasPlace ? 2 : 1));
        notes.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        if (hasPlace) {
            notes.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(0);
        }
        return notes.array();
    }
}

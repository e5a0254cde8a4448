package aftercare.leaflet;

import aftercare.format.CameraNotes;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns a photo as its camera says. Browsers do so; PDF knows no such note. */
final class UprightPicture {
    private static final float QUALITY = 0.9f;
    /** A larger picture would take too much memory; 16,000 by 4,000. */
    private static final long MOST_PIXELS = 64_000_000;

    private UprightPicture() {}

    /** The photo with its pixels turned; as it is if it is none, nothing is to be turned, or it is too large. */
    static byte[] of(byte[] picture) throws IOException {
        var notes = CameraNotes.of(picture);
        return notes.orientation() == 1 ? picture : turned(picture, notes);
    }

    private static byte[] turned(byte[] jpeg, CameraNotes notes) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in);
            boolean isTooLarge = (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS;
            return isTooLarge ? jpeg : written(turned(reader.read(0), notes));
        } catch (IIOException ofPrinters) {
            // The colours of printing presses, which Java does not read: a PDF holds them as they are.
            return jpeg;
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage turned(BufferedImage stored, CameraNotes notes) {
        int width = notes.isOnItsSide() ? stored.getHeight() : stored.getWidth();
        int height = notes.isOnItsSide() ? stored.getWidth() : stored.getHeight();
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = upright.createGraphics();
        graphics.drawImage(stored, turn(notes.orientation(), width, height), null);
        graphics.dispose();
        return upright;
    }

    /** Where each stored pixel goes; width and height are those of the upright picture. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
            default -> new AffineTransform();
        };
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

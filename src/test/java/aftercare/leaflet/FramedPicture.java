package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A picture with a frame, so that paper shows whether all of it is there.
 *
 * @param kind the ending of its file
 * @param width in pixels, as is the height
 */
record FramedPicture(String kind, int width, int height) {
    private static final Color FRAME = new Color(200, 0, 120);
    private static final Color MIDDLE = new Color(0, 160, 160);
    private static final int DISTANCE = 60;

    /** How much of its width the frame takes on each side. */
    private static final double SHARE = 0.1;

    void write(Path file) throws IOException {
        switch (kind) {
            case "webp" -> Files.copy(Path.of("src/test/resources/leaflets/framed.webp"), file);
            case "svg" -> Files.writeString(file, svg());
            default -> ImageIO.write(pixels(), kind.equals("jpg") ? "jpeg" : kind, file.toFile());
        }
    }

    private int frame() {
        return (int) Math.max(1, Math.min(width, height) * SHARE);
    }

    private BufferedImage pixels() {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(FRAME);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(MIDDLE);
        graphics.fillRect(frame(), frame(), width - 2 * frame(), height - 2 * frame());
        graphics.dispose();
        return picture;
    }

    private String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d">\
                <rect width="%1$d" height="%2$d" fill="#c80078"/>\
                <rect x="%3$d" y="%3$d" width="%4$d" height="%5$d" fill="#00a0a0"/></svg>""".formatted(width, height, frame(), width - 2 * frame(), height - 2 * frame());
    }

    /** Asserts that a side shows it whole, in its own shape, and tells where, in the pixels of the side. */
    Rectangle findIn(BufferedImage side) {
        var area = new Rectangle(-1, -1);
        for (int y = 0; y < side.getHeight(); y++) {
            for (int x = 0; x < side.getWidth(); x++) {
                if (isOfPicture(side.getRGB(x, y))) {
                    area.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        assertThat(area.isEmpty()).as("no picture").isFalse();
        assertThat((double) area.width / area.height).as("its shape").isBetween(ratio() * 0.93, ratio() * 1.07);
        int inset = Math.max(1, (int) (Math.min(area.width, area.height) * SHARE / 2));
        int middle = area.x + area.width / 2;
        int centre = area.y + area.height / 2;
        assertThat(isNear(side.getRGB(area.x + inset, centre), FRAME))
                .as("left")
                .isTrue();
        assertThat(isNear(side.getRGB(area.x + area.width - 1 - inset, centre), FRAME))
                .as("right")
                .isTrue();
        assertThat(isNear(side.getRGB(middle, area.y + inset), FRAME)).as("top").isTrue();
        assertThat(isNear(side.getRGB(middle, area.y + area.height - 1 - inset), FRAME))
                .as("bottom")
                .isTrue();
        assertThat(isNear(side.getRGB(middle, centre), MIDDLE)).as("middle").isTrue();
        return area;
    }

    /** The heights of all pictures that a vertical line through the middle of a side crosses, in its pixels. */
    static List<Integer> heightsIn(BufferedImage side) {
        var heights = new ArrayList<Integer>();
        int height = 0;
        for (int y = 0; y <= side.getHeight(); y++) {
            // A pixel between the frame and the rest is neither.
            boolean isPicture = isOfPicture(side, y) || isOfPicture(side, y + 1);
            if (!isPicture && height > 0) {
                heights.add(height);
            }
            height = isPicture ? height + 1 : 0;
        }
        return heights;
    }

    private static boolean isOfPicture(BufferedImage side, int y) {
        return y < side.getHeight() && isOfPicture(side.getRGB(side.getWidth() / 2, y));
    }

    private static boolean isOfPicture(int pixel) {
        return isNear(pixel, FRAME) || isNear(pixel, MIDDLE);
    }

    private double ratio() {
        return (double) width / height;
    }

    private static boolean isNear(int pixel, Color wanted) {
        var colour = new Color(pixel);
        return Math.abs(colour.getRed() - wanted.getRed())
                        + Math.abs(colour.getGreen() - wanted.getGreen())
                        + Math.abs(colour.getBlue() - wanted.getBlue())
                < DISTANCE;
    }
}

package aftercare.read.picture;

import aftercare.format.JpegSegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The size of a picture, read from its first bytes.
 *
 * @param width in pixels; 0 when unknown
 * @param height in pixels; 0 when unknown
 */
record ImageSize(int width, int height) {
    static final ImageSize UNKNOWN = new ImageSize(0, 0);
    private static final String PNG = "\u0089PNG\r\n\u001A\n";

    /** Empty when the bytes are not a picture of this format. */
    static Optional<ImageSize> of(String ending, byte[] head) {
        return switch (ending) {
            case "png" -> starts(head, 0, PNG) ? Optional.of(png(head)) : Optional.empty();
            case "gif" -> starts(head, 0, "GIF8") ? Optional.of(gif(head)) : Optional.empty();
            case "jpg", "jpeg" -> starts(head, 0, "\u00FF\u00D8\u00FF") ? Optional.of(jpeg(head)) : Optional.empty();
            case "webp" ->
                starts(head, 0, "RIFF") && starts(head, 8, "WEBP") ? Optional.of(webp(head)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The file ending of the format that the bytes have. */
    static Optional<String> endingOf(byte[] head) {
        return List.of("png", "jpg", "gif", "webp").stream()
                .filter(ending -> of(ending, head).isPresent())
                .findFirst();
    }

    private static ImageSize png(byte[] head) {
        return new ImageSize(big(head, 16, 4), big(head, 20, 4)).sensible();
    }

    private static ImageSize gif(byte[] head) {
        return new ImageSize(little(head, 6, 2), little(head, 8, 2));
    }

    /** The frame header holds the size. */
    private static ImageSize jpeg(byte[] head) {
        return JpegSegment.of(head).stream()
                .filter(segment -> isFrame(segment.marker()) && segment.start() + 5 < head.length)
                .findFirst()
                .map(frame -> new ImageSize(big(head, frame.start() + 3, 2), big(head, frame.start() + 1, 2)))
                .orElse(UNKNOWN);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static ImageSize webp(byte[] head) {
        if (starts(head, 12, "VP8X")) {
            return new ImageSize(1 + little(head, 24, 3), 1 + little(head, 27, 3));
        }
        if (starts(head, 12, "VP8L")) {
            int bits = little(head, 21, 4);
            return new ImageSize(1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));
        }
        return new ImageSize(little(head, 26, 2) & 0x3FFF, little(head, 28, 2) & 0x3FFF);
    }

    /** The size of the same picture a quarter further round. */
    ImageSize turned() {
        return new ImageSize(/* width= */ height, /* height= */ width);
    }

    private ImageSize sensible() {
        return width > 0 && height > 0 ? this : UNKNOWN;
    }

    private static boolean starts(byte[] head, int at, String bytes) {
        var expected = bytes.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < expected.length; i++) {
            if (at + i >= head.length || head[at + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static int big(byte[] head, int at, int count) {
        int value = 0;
        for (int i = at; i < at + count; i++) {
            value = value << 8 | at(head, i);
        }
        return value;
    }

    static int little(byte[] head, int at, int count) {
        int value = 0;
        for (int i = at + count - 1; i >= at; i--) {
            value = value << 8 | at(head, i);
        }
        return value;
    }

    private static int at(byte[] head, int index) {
        return index < head.length ? head[index] & 0xFF : 0;
    }
}

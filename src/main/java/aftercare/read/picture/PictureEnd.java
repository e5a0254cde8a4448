package aftercare.read.picture;

import aftercare.format.JpegSegment;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Looks for the end of a picture in its bytes. One that was copied or loaded in part has none: it shows its upper half, or
 * nothing. What cannot be told is taken for whole.
 */
final class PictureEnd extends OutputStream {
    private static final byte[] OF_PNG = "IEND".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] OF_JPEG = {(byte) 0xFF, (byte) 0xD9};
    private static final byte[] NONE = {};

    /** What begins the pixels of a JPEG. Before them there may be a whole second picture, as a preview. */
    private static final int PIXELS = 0xDA;

    /** The bytes before those that the length of a RIFF file counts, which a WebP is. */
    private static final int BEFORE_LENGTH = 8;

    /** The last byte may be one that only makes the number of bytes even, which some programs leave out. */
    private static final int PADDING = 1;

    private final byte[] mark;
    /** How many bytes there must be. */
    private final long least;

    private long size;
    private int matched;

    private PictureEnd(byte[] mark, long least) {
        this.mark = mark;
        this.least = least;
    }

    /**
     * Begins with the first bytes of a picture; the others are to be written to what is returned.
     *
     * @param ending of its format
     */
    static PictureEnd of(String ending, byte[] head) {
        int start = ending.startsWith("jp") ? pixels(head) : 0;
        var end = new PictureEnd(
                start < 0 ? NONE : mark(ending),
                ending.equals("webp") ? BEFORE_LENGTH + ImageSize.little(head, 4, 4) - PADDING : 0);
        end.size = Math.max(0, start);
        end.write(head, (int) end.size, head.length - (int) end.size);
        return end;
    }

    private static byte[] mark(String ending) {
        return switch (ending) {
            case "png" -> OF_PNG;
            case "jpg", "jpeg" -> OF_JPEG;
            default -> NONE;
        };
    }

    private static int pixels(byte[] head) {
        return JpegSegment.of(head).stream()
                .filter(segment -> segment.marker() == PIXELS)
                .mapToInt(JpegSegment::start)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            write(bytes[i]);
        }
    }

    @Override
    public void write(int value) {
        size++;
        if (matched < mark.length) {
            matched = (byte) value == mark[matched] ? matched + 1 : (byte) value == mark[0] ? 1 : 0;
        }
    }

    boolean isThere() {
        return matched == mark.length && size >= least;
    }

    /** The size of the file. */
    long size() {
        return size;
    }
}

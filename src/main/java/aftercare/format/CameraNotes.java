package aftercare.format;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a camera wrote into a JPEG about the picture (Exif 2.32, in the form of TIFF 6.0).
 *
 * @param orientation how to turn the stored pixels: 1 as they are, 3 upside down, 6 a quarter to the right, 8 a quarter to the
 *     left; 2, 4, 5 and 7 are the same in a mirror
 * @param hasPlace whether it says where on earth the picture was taken
 */
public record CameraNotes(int orientation, boolean hasPlace) {
    private static final CameraNotes NONE = new CameraNotes(1, false);
    private static final int NOTES = 0xE1;
    private static final int PIXELS = 0xDA;
    /** Markers below it are not used. */
    private static final int FIRST = 0xC0;

    private static final int ORIENTATION = 0x0112;
    private static final int PLACE = 0x8825;
    private static final int MOST_TURNS = 8;
    private static final int ENTRY = 12;
    private static final String EXIF = "Exif\0\0";

    /** The notes at the start of a file; upright and without a place where there are none, or they are damaged. */
    public static CameraNotes of(byte[] jpeg) {
        try {
            return exif(jpeg).map(CameraNotes::read).orElse(NONE);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return NONE;
        }
    }

    /** Whether width and height change places when the picture is shown. */
    public boolean isOnItsSide() {
        return orientation > 4;
    }

    /** The segment of the notes, which stands before the pixels. */
    private static Optional<ByteBuffer> exif(byte[] jpeg) {
        return JpegSegment.of(jpeg).stream()
                .takeWhile(segment -> segment.marker() >= FIRST && segment.marker() != PIXELS && segment.length() >= 0)
                .filter(segment -> segment.marker() == NOTES && startsWithExif(jpeg, segment.start()))
                .findFirst()
                .map(segment -> ByteBuffer.wrap(jpeg)
                        .slice(segment.start(), Math.min(segment.length(), jpeg.length - segment.start()))
                        .position(EXIF.length())
                        .slice());
    }

    private static boolean startsWithExif(byte[] jpeg, int at) {
        return new String(jpeg, at, Math.min(EXIF.length(), jpeg.length - at), StandardCharsets.ISO_8859_1)
                .equals(EXIF);
    }

    /** Reads the first directory of the notes. */
    private static CameraNotes read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        int orientation = 1;
        boolean hasPlace = false;
        for (int entry = directory + 2; entries > 0 && entry + ENTRY <= tiff.limit(); entries--, entry += ENTRY) {
            int tag = tiff.getShort(entry) & 0xFFFF;
            hasPlace |= tag == PLACE;
            int value = tiff.getShort(entry + 8);
            orientation = tag == ORIENTATION && value >= 1 && value <= MOST_TURNS ? value : orientation;
        }
        return new CameraNotes(orientation, hasPlace);
    }
}

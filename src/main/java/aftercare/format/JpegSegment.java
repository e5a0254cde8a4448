package aftercare.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A segment in front of the pixels of a JPEG (ITU-T T.81, annex B): the size, the notes of a camera, and so on.
 *
 * @param marker which kind it is: 0xE1 for the notes of a camera
 * @param start the index of its first byte behind the marker and the length
 * @param length in bytes; below 0 when the file is damaged
 */
public record JpegSegment(int marker, int start, int length) {
    private static final int FILLING = 0xFF;
    /** Bytes of a marker and of a length, both together. */
    private static final int HEAD = 4;

    /** The segments at the start of a file, in order; none when it is no JPEG. The last may be cut off. */
    public static List<JpegSegment> of(byte[] file) {
        var segments = new ArrayList<JpegSegment>();
        int at = number(file, 0) == 0xFFD8 ? 2 : file.length;
        while (at + HEAD <= file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            if (marker == FILLING) {
                at++;
            } else {
                int length = number(file, at + 2);
                segments.add(new JpegSegment(marker, at + HEAD, length - 2));
                at += 2 + length;
            }
        }
        return segments;
    }

    private static int number(byte[] file, int at) {
        return at + 1 < file.length ? (file[at] & 0xFF) << 8 | (file[at + 1] & 0xFF) : 0;
    }
}

package aftercare.memo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what a {@link RecordWriter} wrote. Used by one thread. */
final class RecordReader {
    private final byte[] bytes;
    private int at;
    private final List<String> texts = new ArrayList<>();

    RecordReader(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long rest = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            rest |= (long) (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return (rest >>> 1) ^ -(rest & 1);
    }

    String text() {
        int known = (int) number();
        if (known > 0) {
            return texts.get(known - 1);
        }
        int written = (int) number();
        boolean isLatin = written >= 0;
        int size = isLatin ? written : -1 - written;
        var text = new String(bytes, at, size, isLatin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE);
        at += size;
        texts.add(text);
        return text;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }
}

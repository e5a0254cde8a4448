package aftercare.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * A JSON object of many megabytes, written field by field into bytes of UTF-8, so that each part stands in memory once. It is
 * written as {@link Json} writes one. Used by one thread.
 */
public final class LongJson {
    /** The size of a piece: enough that pieces are few, and few enough that the last one wastes little. */
    private static final int PIECE = 1 << 16;

    private final Queue<byte[]> pieces = new ArrayDeque<>();
    private byte[] open = new byte[PIECE];
    private int length;
    private String comma = "";

    /** @param before what stands before the object */
    public LongJson(String before) {
        add(before);
        add("{");
    }

    /** Writes parts of a value, one after another. */
    @FunctionalInterface
    public interface Parts {
        void writeTo(LongJson json);
    }

    /** Adds a field. */
    public LongJson with(String key, Json value) {
        return with(key, json -> json.add(value.toString()));
    }

    /** Adds a field with a text. */
    public LongJson with(String key, String text) {
        return with(key, Json.of(text));
    }

    /** Adds a field with a list of items that stand written already. */
    public LongJson list(String key, Iterable<String> items) {
        return with(key, json -> {
            json.add("[");
            var before = "";
            for (var item : items) {
                json.add(before);
                json.add(item);
                before = ",";
            }
            json.add("]");
        });
    }

    /** Adds a field with a text of many parts, none of which has a character that JSON must escape. */
    public LongJson plainText(String key, Parts parts) {
        return with(key, json -> {
            json.add("\"");
            parts.writeTo(json);
            json.add("\"");
        });
    }

    private LongJson with(String key, Parts value) {
        add(comma);
        add(Json.quoted(key));
        add(":");
        value.writeTo(this);
        comma = ",";
        return this;
    }

    /** Adds what is written already to the field that is being written. */
    public void add(String written) {
        var bytes = written.getBytes(StandardCharsets.UTF_8);
        add(bytes, 0, bytes.length);
    }

    /** Adds bytes that are written already. */
    public void add(byte[] written, int from, int count) {
        int start = from;
        int left = count;
        while (left > PIECE - length) {
            int fits = PIECE - length;
            System.arraycopy(written, start, open, length, fits);
            pieces.add(open);
            open = new byte[PIECE];
            length = 0;
            start += fits;
            left -= fits;
        }
        System.arraycopy(written, start, open, length, left);
        length += left;
    }

    /**
     * Ends the object.
     *
     * @param after what stands after it
     * @return all that was written
     */
    public byte[] end(String after) {
        add("}");
        add(after);
        var bytes = new byte[pieces.size() * PIECE + length];
        int at = 0;
        for (var piece = pieces.poll(); piece != null; piece = pieces.poll()) {
            System.arraycopy(piece, 0, bytes, at, PIECE);
            at += PIECE;
        }
        System.arraycopy(open, 0, bytes, at, length);
        return bytes;
    }
}

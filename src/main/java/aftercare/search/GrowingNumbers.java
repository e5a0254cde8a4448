package aftercare.search;

import aftercare.format.LongJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers in rising order, written as the differences between neighbours. Most have one number alone. Used by one thread. */
final class GrowingNumbers {
    private static final int NONE = -1;
    private static final byte[] NOTHING = {};

    private int first = NONE;
    private int last = NONE;

    /** The differences, as {@link Numbers} writes them. */
    private byte[] further = NOTHING;

    private int length;

    void add(int number) {
        if (first == NONE) {
            first = number;
        } else {
            makeRoom(Numbers.MOST_DIGITS);
            length = Numbers.put(number - last - 1, further, length);
        }
        last = number;
    }

    private void makeRoom(int more) {
        if (length + more > further.length) {
            further = Arrays.copyOf(further, 2 * length + more);
        }
    }

    /**
     * Writes the numbers, of which there must be one, so that {@link #addAll} can add them to others.
     *
     * @param places receives the length of what is written to {@code distances}, the first number and the distance to the last
     */
    void write(StringBuilder places, StringBuilder distances) {
        Numbers.append(length, places);
        Numbers.append(first, places);
        Numbers.append(last - first, places);
        if (length > 0) {
            distances.append(new String(further, 0, length, StandardCharsets.ISO_8859_1));
        }
    }

    /**
     * Adds numbers that are larger than all before.
     *
     * @param distances has their distances
     * @param at where they start there
     * @param from a number to add to each of them
     * @return where their distances end
     */
    int addAll(WrittenNumbers places, byte[] distances, int at, int from) {
        int more = places.next();
        int larger = from + places.next();
        add(larger);
        last = larger + places.next();
        if (more > 0) {
            makeRoom(more);
            System.arraycopy(distances, at, further, length, more);
            length += more;
        }
        return at + more;
    }

    boolean isEmpty() {
        return first == NONE;
    }

    /** Writes the numbers, of which there must be one. */
    void write(LongJson json) {
        var digits = new byte[Numbers.MOST_DIGITS];
        json.add(digits, 0, Numbers.put(first, digits, 0));
        json.add(further, 0, length);
    }

    /** Takes all numbers away. */
    void clear() {
        first = NONE;
        last = NONE;
        length = 0;
    }
}

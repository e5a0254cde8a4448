package aftercare.search;

import org.jspecify.annotations.Nullable;

/** Numbers in rising order, written as the differences between neighbours. Most have one number alone. Used by one thread. */
final class GrowingNumbers {
    private static final int NONE = -1;

    private int first = NONE;
    private int last = NONE;
    private @Nullable StringBuilder further;

    void add(int number) {
        if (first == NONE) {
            first = number;
        } else {
            Numbers.append(number - last - 1, further());
        }
        last = number;
    }

    private StringBuilder further() {
        var known = further;
        if (known == null) {
            known = new StringBuilder();
            further = known;
        }
        return known;
    }

    /**
     * Writes the numbers so that {@link #addAll} can add them to others.
     *
     * @param places receives 0 for no numbers; or the length of what is written to {@code distances}, from 1, the first number
     *     and the distance to the last
     */
    void write(StringBuilder places, StringBuilder distances) {
        if (first == NONE) {
            Numbers.append(0, places);
            return;
        }
        var written = further;
        Numbers.append(written == null ? 1 : written.length() + 1, places);
        Numbers.append(first, places);
        Numbers.append(last - first, places);
        if (written != null) {
            distances.append(written);
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
    int addAll(WrittenNumbers places, String distances, int at, int from) {
        int length = places.next() - 1;
        if (length < 0) {
            return at;
        }
        int larger = from + places.next();
        add(larger);
        last = larger + places.next();
        if (length > 0) {
            further().append(distances, at, at + length);
        }
        return at + length;
    }

    void write(StringBuilder written) {
        if (first != NONE) {
            Numbers.append(first, written);
            if (further != null) {
                written.append(further);
            }
        }
    }
}

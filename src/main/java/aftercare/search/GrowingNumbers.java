package aftercare.search;

/** Numbers of which each is larger than the one before, written as their distances. Used by one thread. */
final class GrowingNumbers {
    private static final int NONE = -1;

    private int first = NONE;
    private int last = NONE;
    private final StringBuilder further = new StringBuilder();

    void add(int number) {
        if (first == NONE) {
            first = number;
        } else {
            Numbers.append(number - last - 1, further);
        }
        last = number;
    }

    /** Adds numbers that are all larger. */
    void addAll(GrowingNumbers larger) {
        if (larger.first != NONE) {
            add(larger.first);
            further.append(larger.further);
            last = larger.last;
        }
    }

    void write(StringBuilder written) {
        if (first != NONE) {
            Numbers.append(first, written);
            written.append(further);
        }
    }
}

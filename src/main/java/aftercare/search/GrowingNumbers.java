package aftercare.search;

import aftercare.search.SearchedRow.FoundSections;
import java.util.Optional;

/** Numbers in rising order, written as the differences between neighbours. Used by one thread. */
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

    /**
     * Adds numbers that are larger than all before.
     *
     * @param from a number to add to each of them
     */
    void addAll(FoundSections larger, int from) {
        add(larger.first() + from);
        further.append(larger.further());
        last = larger.last() + from;
    }

    /** The numbers; empty if there are none. */
    Optional<FoundSections> found(int level) {
        return first == NONE
                ? Optional.empty()
                : Optional.of(new FoundSections(level, first, last, further.toString()));
    }

    void write(StringBuilder written) {
        if (first != NONE) {
            Numbers.append(first, written);
            written.append(further);
        }
    }
}

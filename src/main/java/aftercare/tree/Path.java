package aftercare.tree;

import aftercare.model.SelfCheck.Outcome;
import aftercare.model.SelfCheck.Step;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A way through a self-check.
 *
 * @param turns the questions passed, in order, each with its answer
 * @param end where it leads: an outcome, or the question that comes next
 */
public record Path(List<GivenAnswer> turns, Step end) {
    /** The most answers that are written out; the middle of a longer path is left out. */
    private static final int LONGEST_IN_WORDS = 14;

    private static final int OPENING = 4;
    private static final int CLOSING = 9;

    public Path {
        turns = List.copyOf(turns);
    }

    /** {@code w1: No, none of these, then w4: I am not sure, ends at self-care}. */
    public String words() {
        if (turns.isEmpty()) {
            return "starts at " + end.id();
        }
        return turnsInWords(turns)
                + (end instanceof Outcome outcome ? ", ends at " + outcome.care() : ", comes to " + end.id());
    }

    /** {@code w1: No, none of these, then w4: I am not sure}. */
    static String turnsInWords(List<GivenAnswer> turns) {
        int size = turns.size();
        if (size <= LONGEST_IN_WORDS) {
            return joined(turns);
        }
        return joined(turns.subList(0, OPENING)) + ", then " + (size - OPENING - CLOSING) + " more answers, then "
                + joined(turns.subList(size - CLOSING, size));
    }

    private static String joined(List<GivenAnswer> turns) {
        return turns.stream().map(GivenAnswer::words).collect(Collectors.joining(", then "));
    }
}

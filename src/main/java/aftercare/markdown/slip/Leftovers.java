package aftercare.markdown.slip;

import aftercare.format.LeftForLater;
import aftercare.markdown.slip.Slips.SlipText;
import aftercare.problem.Quoted;
import java.util.List;

/** Reports what an editor left for later and forgot. */
final class Leftovers {
    private final SlipText reading;
    private final boolean mayBeThere;

    Leftovers(SlipText reading) {
        this.reading = reading;
        this.mayBeThere = LeftForLater.mayBeIn(reading.source(), reading.letters());
    }

    void report(VisibleWords visible) {
        report(visible.text(), visible.start());
    }

    /** Reports what was left in words that stand at an offset of the source. Returns whether there is any. */
    boolean report(String words, int start) {
        var left = mayBeThere ? LeftForLater.in(words, reading.language()) : List.<LeftForLater>of();
        left.forEach(one -> tell(one, start));
        return !left.isEmpty();
    }

    private void tell(LeftForLater left, int start) {
        reading.tell(
                "AC238",
                start + left.start(),
                Quoted.of(left.words()) + " looks like " + left.looksLike() + ", and readers would see it.",
                (left.words().startsWith("[[") ? "For a link, write  [its title](its-file.md).  Else write" : "Write")
                        + " what belongs here, or take it out; a note to yourselves goes between <!-- and -->.");
    }
}

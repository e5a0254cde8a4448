package aftercare.markdown.slip;

import aftercare.format.LeftForLater;
import aftercare.markdown.slip.Slips.SlipText;
import aftercare.problem.Quoted;

/** Reports what an editor left for later and forgot. */
final class Leftovers {
    private final SlipText reading;
    private final boolean mayBeThere;

    Leftovers(SlipText reading) {
        this.reading = reading;
        this.mayBeThere = LeftForLater.mayBeIn(reading.source(), reading.letters());
    }

    void report(VisibleWords visible) {
        if (mayBeThere) {
            LeftForLater.in(visible.text(), reading.language()).forEach(left -> tell(left, visible));
        }
    }

    private void tell(LeftForLater left, VisibleWords visible) {
        reading.tell(
                "AC238",
                visible.start() + left.start(),
                Quoted.of(left.words()) + " looks like " + left.looksLike() + ", and readers would see it.",
                (left.words().startsWith("[[") ? "For a link, write  [its title](its-file.md).  Else write" : "Write")
                        + " what belongs here, or take it out; a note to yourselves goes between <!-- and -->.");
    }
}

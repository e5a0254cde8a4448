package aftercare.check.sign;

import aftercare.check.content.PassageCheck;
import aftercare.check.content.PassagePlace;
import aftercare.model.Days;
import aftercare.model.LanguageTag;
import aftercare.model.Prose;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;

/** Reports text that directly follows a care card and so reads as part of it: neither another card nor a heading. */
public final class CareCardFollowerCheck implements PassageCheck {
    @Override
    public void check(Prose prose, LanguageTag language, ProblemCollector found) {
        var blocks = prose.blocks();
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i - 1) instanceof Prose.CareCard card && !mayFollow(blocks.get(i))) {
                var at = place(blocks.get(i), prose, card.at());
                found.error(
                        "AC321",
                        at,
                        (at.equals(card.at()) ? "What stands below this card" : "This")
                                + " follows a care card directly, and would read as part of it.",
                        "Put a heading (##) above it, or move it into the card.");
            }
        }
    }

    private static boolean mayFollow(Prose.Block block) {
        return block instanceof Prose.CareCard
                || (block instanceof Prose.Passage passage && (passage.startsWithHeading() || passage.isEmpty()));
    }

    private static Location place(Prose.Block block, Prose prose, Location card) {
        if (block instanceof Prose.Panel panel) {
            return panel.at();
        }
        if (block instanceof Days chart) {
            return chart.at();
        }
        return block instanceof Prose.Passage passage ? PassagePlace.of(passage, prose, card) : card;
    }
}

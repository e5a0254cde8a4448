package aftercare.check.sign;

import aftercare.check.content.Blocks;
import aftercare.check.content.ContentIndex;
import aftercare.check.content.EditorialCheck;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;

/** Reports a care card below a less urgent one. */
public final class CareCardOrderCheck implements EditorialCheck {
    private static final String CODE = "AC320";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        index.writings().forEach(writing -> check(writing.prose(), found));
    }

    private static void check(Prose prose, ProblemCollector found) {
        var cards = Blocks.careCards(prose);
        for (int i = 1; i < cards.size(); i++) {
            var card = cards.get(i);
            var before = cards.get(i - 1);
            if (card.level().isAbove(before.level())) {
                found.error(
                        CODE,
                        card.at(),
                        "The card ::: " + card.level() + " stands below the card ::: " + before.level()
                                + ", which is less urgent.",
                        "Order the cards: emergency, urgent, soon, pharmacist, self-care.");
            }
        }
    }
}

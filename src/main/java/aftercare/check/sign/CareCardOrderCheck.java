package aftercare.check.sign;

import aftercare.check.content.EditorialCheck;
import aftercare.check.content.PassageCheck;
import aftercare.model.LanguageTag;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;

/** Reports a care card below a less urgent one. */
public final class CareCardOrderCheck implements PassageCheck, EditorialCheck {
    private static final String CODE = "AC320";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Prose prose, LanguageTag language, ProblemCollector found) {
        var cards = prose.cards();
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

package aftercare.check.sign;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.check.content.MarkdownPassage;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;

/** Reports a sign on a care card of another level. */
public final class SignLevelCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var writing : index.writings()) {
            for (var card : writing.prose().cards()) {
                for (var item : card.items()) {
                    check(item, card, writing, found);
                }
            }
        }
    }

    private static void check(
            Prose.CardItem item, Prose.CareCard card, MarkdownPassage writing, ProblemCollector found) {
        var sign = writing.edition().signs().get(item.sign().value());
        if (sign != null && sign.care() != card.level()) {
            found.error(
                    "AC303",
                    item.sign().at(),
                    "The sign \"" + sign.id() + "\" asks for the level " + sign.care() + ", but this card is "
                            + card.level() + ".",
                    "Move it to a card ::: " + sign.care() + ", or take it out.");
        }
    }
}

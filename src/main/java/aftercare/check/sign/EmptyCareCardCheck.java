package aftercare.check.sign;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Edition;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;

/** Reports a care card that would show no sign. */
public final class EmptyCareCardCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var writing : index.writings()) {
            for (var card : writing.prose().cards()) {
                if (isEmpty(card, writing.edition(), index)) {
                    report(card, found);
                }
            }
        }
    }

    /** Whether a card would show no sign. A card of a level without signs is reported while reading. */
    private static boolean isEmpty(Prose.CareCard card, Edition edition, ContentIndex index) {
        return card.items().isEmpty()
                && card.level().hasSigns()
                && !index.isIncomplete(edition, "signs.yaml")
                && edition.signs().values().stream().noneMatch(sign -> sign.care() == card.level());
    }

    private static void report(Prose.CareCard card, ProblemCollector found) {
        found.error(
                "AC323",
                card.at(),
                "This card has no list, and signs.yaml has no sign of the level " + card.level() + " to show.",
                "Write at least one list item: - Your skin is hot.");
    }
}

package aftercare.check.content;

import aftercare.model.CareLevel;
import aftercare.model.Edition;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;

/** A care card would show no sign at all. */
public final class EmptyCareCardCheck implements ContentCheck {
    @Override
    public void check(ContentIndex names, ProblemCollector found) {
        for (var writing : names.writings()) {
            Blocks.careCards(writing.prose()).stream()
                    .filter(card -> isEmpty(card, writing.edition(), names))
                    .forEach(card -> report(card, found));
        }
    }

    /** Of the other levels there are no signs, and its reader has told of a card without a list. */
    private static boolean hasSigns(CareLevel level) {
        return level.isRedFlag() || level == CareLevel.SOON;
    }

    private static boolean isEmpty(Prose.CareCard card, Edition edition, ContentIndex names) {
        return card.items().isEmpty()
                && hasSigns(card.level())
                && !names.isIncomplete(edition, "signs.yaml")
                && edition.signs().values().stream().noneMatch(sign -> sign.care() == card.level());
    }

    private static void report(Prose.CareCard card, ProblemCollector found) {
        found.error(
                "AC323",
                card.at(),
                "This card has no list, and signs.yaml has no sign of the level " + card.level() + " to show.",
                "Write at least one list item: - Your skin is sore.");
    }
}

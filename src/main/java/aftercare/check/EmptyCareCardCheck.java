package aftercare.check;

import aftercare.model.Edition;
import aftercare.model.Prose;

/** A care card would show no sign at all. */
final class EmptyCareCardCheck implements ContentCheck {
    @Override
    public void check(Names names, Findings found) {
        for (var writing : names.writings()) {
            Blocks.careCards(writing.prose()).stream()
                    .filter(card -> isEmpty(card, writing.edition()))
                    .forEach(card -> report(card, found));
        }
    }

    private static boolean isEmpty(Prose.CareCard card, Edition edition) {
        return card.items().isEmpty()
                && edition.signs().values().stream().noneMatch(sign -> sign.care() == card.level());
    }

    private static void report(Prose.CareCard card, Findings found) {
        found.error(
                "AC323",
                card.at(),
                "This card has no list, and signs.yaml has no sign of the level " + card.level() + " to show.",
                "Write at least one list item: - Your skin is sore.");
    }
}

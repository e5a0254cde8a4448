package aftercare.check.sign;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Edition;
import aftercare.model.Prose;
import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.List;
import java.util.stream.Stream;

/** Reports a red flag that no published guide shows. Does nothing on a site without guides. */
public final class UnshownSignCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        var source = index.editions().get(0);
        if (source.guides().isEmpty() || index.isIncompleteBelow(source, "guides/", "signs")) {
            return;
        }
        for (var sign : RedFlags.notAmong(shown(source, index), source.signs())) {
            if (!sign.onlyIn().isEmpty() || mayBeMeant(sign, source, index)) {
                continue;
            }
            found.error(
                    "AC361",
                    sign.id().at(),
                    "No guide shows \"" + sign.id() + "\", a red flag (" + sign.care() + ").",
                    "Name it in a card ::: " + sign.care() + " of the guide that tells when to get help.");
        }
    }

    /** Whether a card of its level has words in the place of an id, which was told where they stand. */
    private static boolean mayBeMeant(Sign sign, Edition edition, ContentIndex index) {
        return cards(edition, index)
                .filter(card -> card.level() == sign.care())
                .flatMap(card -> card.items().stream())
                .anyMatch(item -> !item.sign().isPresent());
    }

    private static Stream<Prose.CareCard> cards(Edition edition, ContentIndex index) {
        return edition.guides().stream()
                .filter(guide -> index.hasPage(guide) && guide.retired().isEmpty())
                .flatMap(guide -> guide.body().cards().stream());
    }

    private static List<Text> shown(Edition edition, ContentIndex index) {
        return cards(edition, index).flatMap(card -> signs(card, edition)).toList();
    }

    /** The signs that a card shows. A card without a list shows all signs of its level. */
    private static Stream<Text> signs(Prose.CareCard card, Edition edition) {
        return card.items().isEmpty()
                ? edition.signs().values().stream()
                        .filter(sign -> sign.care() == card.level())
                        .map(Sign::id)
                : card.items().stream().map(item -> item.sign());
    }
}

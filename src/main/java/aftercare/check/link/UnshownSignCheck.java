package aftercare.check.link;

import aftercare.check.content.Blocks;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.List;
import java.util.stream.Stream;

/** No guide that readers can open shows a red flag. A site that has no guide at all is passed over. */
public final class UnshownSignCheck implements ContentCheck {
    @Override
    public void check(ContentIndex names, ProblemCollector found) {
        var source = names.editions().get(0);
        if (source.guides().isEmpty() || names.isIncompleteBelow(source, "guides/", "signs")) {
            return;
        }
        for (var sign : RedFlags.notAmong(shown(source, names), source.signs())) {
            found.error(
                    "AC361",
                    sign.id().at(),
                    "No guide shows \"" + sign.id() + "\", a red flag (" + sign.care() + ").",
                    "Name it in a card ::: " + sign.care() + " of the guide that tells when to get help.");
        }
    }

    private static List<Text> shown(Edition edition, ContentIndex names) {
        return edition.guides().stream()
                .filter(guide -> names.hasPage(guide) && guide.retired().isEmpty())
                .flatMap(UnshownSignCheck::signs)
                .toList();
    }

    private static Stream<Text> signs(Guide guide) {
        return Blocks.careCards(guide.body()).stream()
                .flatMap(card -> card.items().stream())
                .map(item -> item.sign());
    }
}

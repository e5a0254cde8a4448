package aftercare.check.link;

import aftercare.check.content.Blocks;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Edition;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;

/** A care card or a question names a warning sign that is not in {@code signs.yaml}. */
public final class UnknownSignCheck implements ContentCheck {
    @Override
    public void check(ContentIndex names, ProblemCollector found) {
        for (var writing : names.writings()) {
            if (names.isIncomplete(writing.edition(), "signs.yaml")) {
                continue;
            }
            for (var card : Blocks.careCards(writing.prose())) {
                card.items().forEach(item -> check(item.sign(), writing.edition(), found));
            }
        }
        for (var edition : names.editions()) {
            if (names.isIncomplete(edition, "signs.yaml")) {
                continue;
            }
            for (var selfCheck : edition.selfChecks()) {
                selfCheck
                        .questions()
                        .forEach(question -> question.signs().forEach(sign -> check(sign, edition, found)));
            }
        }
    }

    private static void check(Text sign, Edition edition, ProblemCollector found) {
        var signs = edition.signs();
        if (KebabCase.is(sign.value()) && !signs.containsKey(sign.value())) {
            found.error(
                    "AC302",
                    sign.at(),
                    "There is no warning sign \"" + sign + "\" in signs.yaml.",
                    found.hint(sign.value(), signs.keySet(), "Add the sign to signs.yaml, or name another."));
        }
    }
}

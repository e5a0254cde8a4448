package aftercare.check.reference;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.ContentName;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import java.util.List;

/** Reports a source, named by a page, a sign or a self-check, that is not in {@code sources.yaml}. */
public final class UnknownSourceCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        if (index.isIncomplete("sources.yaml")) {
            return;
        }
        index.writings().forEach(writing -> cited(writing.prose().cited(), index, found));
        index.texts().forEach(text -> check(text.sources(), index, found));
        for (var edition : index.editions()) {
            edition.signs().values().forEach(sign -> check(sign.sources(), index, found));
            edition.selfChecks().forEach(selfCheck -> check(selfCheck.sources(), index, found));
        }
    }

    private static void check(List<Text> ids, ContentIndex index, ProblemCollector found) {
        cited(ids.stream().filter(id -> new ContentName(id.value()).isGood()).toList(), index, found);
    }

    private static void cited(List<Text> ids, ContentIndex index, ProblemCollector found) {
        for (var id : ids) {
            if (!index.sources().contains(id.value())) {
                report(id, index, found);
            }
        }
    }

    private static void report(Text id, ContentIndex index, ProblemCollector found) {
        var successor = index.sourceInPlaceOf(id.value());
        found.error(
                ProblemKind.ON_PAGE,
                "AC301",
                id.at(),
                successor
                        .map(one -> "The source \"" + id + "\" is gone; \"" + one + "\" took its place.")
                        .orElse("There is no source \"" + id + "\" in sources.yaml."),
                successor
                        .map(one -> "Look whether your sentence still says what \"" + one + "\" says, and cite that.")
                        .orElseGet(() -> found.hint(
                                id.value(), index.sources(), "Add the source to sources.yaml, or name another.")));
    }
}

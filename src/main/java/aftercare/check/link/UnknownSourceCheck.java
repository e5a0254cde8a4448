package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.List;

/** A page, a sign or a self-check names a source that is not in {@code sources.yaml}. */
public final class UnknownSourceCheck implements ContentCheck {
    @Override
    public void check(ContentIndex names, ProblemCollector found) {
        if (names.isIncomplete("sources.yaml")) {
            return;
        }
        names.writings().forEach(writing -> cited(writing.prose().citations(), names, found));
        names.texts().forEach(text -> check(text.sources(), names, found));
        for (var edition : names.editions()) {
            edition.signs().values().forEach(sign -> check(sign.sources(), names, found));
            edition.selfChecks().forEach(selfCheck -> check(selfCheck.sources(), names, found));
        }
    }

    private static void check(List<Text> ids, ContentIndex names, ProblemCollector found) {
        cited(ids.stream().filter(id -> KebabCase.is(id.value())).toList(), names, found);
    }

    private static void cited(List<Text> ids, ContentIndex names, ProblemCollector found) {
        for (var id : ids) {
            if (!names.sources().contains(id.value())) {
                found.error(
                        "AC301",
                        id.at(),
                        "There is no source \"" + id + "\" in sources.yaml.",
                        found.hint(id.value(), names.sources(), "Add the source to sources.yaml, or name another."));
            }
        }
    }
}

package aftercare.check.reference;

import aftercare.check.content.ContentIndex;
import aftercare.check.content.EditorialCheck;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports a source that nothing on the site cites. */
public final class UnusedSourceCheck implements EditorialCheck {
    private static final String CODE = "AC329";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        if (!index.content().incomplete().isEmpty()) {
            return;
        }
        var unused = unused(index);
        index.content().sources().forEach((id, source) -> {
            if (unused.contains(id)) {
                // The open end may hold what cites it.
                found.warning(
                        ProblemKind.OF_SITE_WITH_OPEN_END,
                        CODE,
                        source.id().at(),
                        "Nothing on the site rests on the source \"" + id + "\".",
                        "Cite it where it backs a claim, or take it out of sources.yaml.");
            }
        });
    }

    private static Set<String> unused(ContentIndex index) {
        var unused = new HashSet<>(index.sources());
        index.selfChecks().forEach(check -> takeOut(check.sources(), unused));
        index.editions().forEach(edition -> edition.signs().values().forEach(sign -> takeOut(sign.sources(), unused)));
        for (int i = 0; i < index.writings().size() && !unused.isEmpty(); i++) {
            takeOut(index.writings().get(i).prose().citations(), unused);
        }
        for (int i = 0; i < index.texts().size() && !unused.isEmpty(); i++) {
            takeOut(index.texts().get(i).sources(), unused);
        }
        return unused;
    }

    private static void takeOut(List<Text> ids, Set<String> unused) {
        for (var id : ids) {
            unused.remove(id.value());
        }
    }
}

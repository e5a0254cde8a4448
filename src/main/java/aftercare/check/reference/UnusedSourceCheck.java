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
        var used = used(index);
        index.content().sources().forEach((id, source) -> {
            if (!used.contains(id)) {
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

    private static Set<String> used(ContentIndex index) {
        var used = new HashSet<String>();
        index.writings().forEach(writing -> add(used, writing.prose().citations()));
        index.texts().forEach(text -> add(used, text.sources()));
        index.selfChecks().forEach(check -> add(used, check.sources()));
        index.editions().forEach(edition -> edition.signs().values().forEach(sign -> add(used, sign.sources())));
        return used;
    }

    private static void add(Set<String> used, List<Text> ids) {
        ids.forEach(id -> used.add(id.value()));
    }
}

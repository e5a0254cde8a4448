package aftercare.check.reference;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.ContentName;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** Reports a source, named by a page, a sign or a self-check, that is not in {@code sources.yaml}. */
public final class UnknownSourceCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        if (index.isIncomplete("sources.yaml")) {
            return;
        }
        if (index.sources().isEmpty()) {
            reportFirst(index, found);
            return;
        }
        index.writings().forEach(writing -> cited(writing.prose().cited(), index, found));
        index.texts().forEach(text -> check(text.sources(), index, found));
        for (var edition : index.editions()) {
            edition.signs().values().forEach(sign -> check(sign.sources(), index, found));
            edition.selfChecks().forEach(selfCheck -> check(selfCheck.sources(), index, found));
        }
    }

    /** Reports only the first of these problems if there are no sources at all: the same file is missing for all. */
    private static void reportFirst(ContentIndex index, ProblemCollector found) {
        Stream.of(
                        index.writings().stream().flatMap(writing -> writing.prose().cited().stream()),
                        index.texts().stream().flatMap(text -> text.sources().stream()),
                        index.editions().stream()
                                .flatMap(edition -> edition.signs().values().stream())
                                .flatMap(sign -> sign.sources().stream()),
                        index.selfChecks().stream().flatMap(check -> check.sources().stream()))
                .flatMap(ids -> ids)
                .findFirst()
                .ifPresent(id -> found.error(
                        "AC301",
                        id.at(),
                        "There is no source \"" + id + "\": sources.yaml is not there, or holds none.",
                        "Write the site's sources into that file, or cite none."));
    }

    private static void check(List<Text> ids, ContentIndex index, ProblemCollector found) {
        for (var id : ids) {
            if (!index.sources().contains(id.value()) && new ContentName(id.value()).isGood()) {
                report(id, index, found);
            }
        }
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

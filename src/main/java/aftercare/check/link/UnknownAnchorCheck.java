package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.check.content.MarkdownPassage;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import java.util.List;
import java.util.stream.Collectors;

/** Reports a link to a heading, term or question that the page does not have. */
public final class UnknownAnchorCheck implements ContentCheck {
    private static final int MOST_IN_HINT = 5;

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var writing : index.writings()) {
            for (var link : writing.prose().links()) {
                if (!link.anchor().isEmpty() && !link.isExternal()) {
                    check(link, writing, index, found);
                }
            }
        }
    }

    private static void check(Prose.Link link, MarkdownPassage writing, ContentIndex index, ProblemCollector found) {
        var file = link.isToContent() ? link.target() : writing.path();
        var target = index.target(file);
        if (target.isEmpty() || !target.get().isOpen() || index.isIncomplete(file)) {
            return;
        }
        var places = target.get().places().get();
        if (!places.contains(link.anchor())) {
            found.error(
                    ProblemKind.ON_PAGE,
                    "AC307",
                    link.at(),
                    "There is no place \"#" + link.anchor() + "\" in " + file + ".",
                    found.hint("#" + link.anchor(), marked(places), otherwise(places)));
        }
    }

    private static List<String> marked(List<String> places) {
        return places.stream().map(place -> "#" + place).toList();
    }

    private static String otherwise(List<String> places) {
        if (places.isEmpty()) {
            return "Take the part from # on away: the page has no places to name.";
        }
        var first =
                places.stream().limit(MOST_IN_HINT).map(place -> "#" + place).collect(Collectors.joining(", "));
        return "Name one of its places, such as " + first + ".";
    }
}

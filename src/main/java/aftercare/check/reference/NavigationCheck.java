package aftercare.check.reference;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.List;

/** Reports content in the navigation that does not exist or has no page today. */
public final class NavigationCheck implements ContentCheck {
    private static final List<String> LISTS = List.of("guides", "self-checks", "sources", "glossary");

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        var content = new NamedContent(index);
        for (var entry : index.content().site().navigation()) {
            if (!LISTS.contains(entry.value())) {
                check(entry, content, found);
            }
        }
    }

    private static void check(Text entry, NamedContent content, ProblemCollector found) {
        var target = content.of(entry);
        if (target.isEmpty() && !content.isIncomplete(entry)) {
            found.error(
                    "AC313",
                    entry.at(),
                    "The navigation names \"" + entry + "\", which does not exist.",
                    found.hint(
                            entry.value(),
                            NamedContent.with(content.known(), LISTS),
                            "Name content as in " + content.sample("guides") + ", or write guides."));
        } else if (target.isPresent() && !target.get().isOpen()) {
            found.error(
                    "AC313",
                    entry.at(),
                    "The navigation names \"" + entry + "\", which "
                            + target.get().whyNotOpen() + ".",
                    "Take it out of the navigation, or name a page that readers can open.");
        }
    }
}

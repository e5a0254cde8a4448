package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.ContentPath;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reports content in the navigation that does not exist or has no page today. */
public final class NavigationCheck implements ContentCheck {
    private static final List<String> LISTS = List.of("guides", "self-checks", "sources", "glossary");

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var entry : index.content().site().navigation()) {
            if (!LISTS.contains(entry.value())) {
                check(entry, index, found);
            }
        }
    }

    private static void check(Text entry, ContentIndex index, ProblemCollector found) {
        var target = index.targets().entrySet().stream()
                .filter(file -> isNamed(file.getKey(), entry, index))
                .map(Map.Entry::getValue)
                .findFirst();
        if (target.isEmpty() && !isIncomplete(entry, index)) {
            found.error(
                    "AC313",
                    entry.at(),
                    "The navigation names \"" + entry + "\", which does not exist.",
                    found.hint(
                            entry.value(), known(index), "Name content as in guides/what-to-expect, or write guides."));
        } else if (target.isPresent() && !target.get().hasPage()) {
            found.error(
                    "AC313",
                    entry.at(),
                    "The navigation names \"" + entry + "\", which has no page today: "
                            + target.get().whyNoPage() + ".",
                    "Take it out of the navigation, or name a page that readers can open.");
        }
    }

    private static boolean isNamed(ContentPath file, Text entry, ContentIndex index) {
        return isInSourceLocale(file, index) && file.name().equals(entry.value());
    }

    private static boolean isIncomplete(Text entry, ContentIndex index) {
        var file = index.addresses().sourceLocale() + "/" + entry;
        return index.isIncomplete(file + ".md") || index.isIncomplete(file + ".yaml");
    }

    private static boolean isInSourceLocale(ContentPath file, ContentIndex index) {
        return file.locale().equals(index.addresses().sourceLocale());
    }

    private static List<String> known(ContentIndex index) {
        var known = new ArrayList<>(LISTS);
        index.targets().keySet().stream()
                .filter(file -> isInSourceLocale(file, index))
                .forEach(file -> known.add(file.name()));
        return known;
    }
}

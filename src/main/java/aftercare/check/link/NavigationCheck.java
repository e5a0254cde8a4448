package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.ContentPath;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The navigation names content that does not exist or has no page today. */
public final class NavigationCheck implements ContentCheck {
    private static final List<String> LISTS = List.of("guides", "self-checks", "sources", "glossary");

    @Override
    public void check(ContentIndex names, ProblemCollector found) {
        for (var entry : names.content().site().navigation()) {
            if (!LISTS.contains(entry.value())) {
                check(entry, names, found);
            }
        }
    }

    private static void check(Text entry, ContentIndex names, ProblemCollector found) {
        var target = names.targets().entrySet().stream()
                .filter(file -> isNamed(file.getKey(), entry, names))
                .map(Map.Entry::getValue)
                .findFirst();
        if (target.isEmpty() && !isIncomplete(entry, names)) {
            found.error(
                    "AC313",
                    entry.at(),
                    "The navigation names \"" + entry + "\", which does not exist.",
                    found.hint(
                            entry.value(), known(names), "Name content as in guides/what-to-expect, or write guides."));
        } else if (target.isPresent() && !target.get().hasPage()) {
            found.error(
                    "AC313",
                    entry.at(),
                    "The navigation names \"" + entry + "\", which has no page today: "
                            + target.get().whyNoPage() + ".",
                    "Take it out of the navigation, or name a page that readers can open.");
        }
    }

    private static boolean isNamed(ContentPath file, Text entry, ContentIndex names) {
        return isInSourceLocale(file, names) && file.name().equals(entry.value());
    }

    private static boolean isIncomplete(Text entry, ContentIndex names) {
        var file = names.addresses().sourceLocale() + "/" + entry;
        return names.isIncomplete(file + ".md") || names.isIncomplete(file + ".yaml");
    }

    private static boolean isInSourceLocale(ContentPath file, ContentIndex names) {
        return file.locale().equals(names.addresses().sourceLocale());
    }

    private static List<String> known(ContentIndex names) {
        var known = new ArrayList<>(LISTS);
        names.targets().keySet().stream()
                .filter(file -> isInSourceLocale(file, names))
                .forEach(file -> known.add(file.name()));
        return known;
    }
}

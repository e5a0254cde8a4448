package aftercare.check.content;

import aftercare.model.Edition;
import aftercare.page.PagePlanner;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;

/** A language lacks words that the titles of its lists are made of. */
public final class MissingWordsCheck implements ContentCheck {
    @Override
    public void check(ContentIndex names, ProblemCollector found) {
        for (var edition : names.editions()) {
            if (names.isIncomplete(edition, "strings.yaml")) {
                continue;
            }
            var texts = edition.words().texts();
            for (var key : PagePlanner.WORDS) {
                if (!texts.containsKey(key)) {
                    report(key, place(edition, names), found);
                }
            }
        }
    }

    private static void report(String key, Location at, ProblemCollector found) {
        found.error(
                "AC332",
                at,
                "The words for \"" + key + "\" are missing, which the site needs for the titles of its lists.",
                "Add " + key.replace(".", ": ") + ": and the words, each part of the name on a line of its own.");
    }

    private static Location place(Edition edition, ContentIndex names) {
        return names.file(edition.language() + "/strings.yaml");
    }
}

package aftercare.check.content;

import aftercare.model.Edition;
import aftercare.page.PagePlanner;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;

/** Reports words of the interface, for the titles of lists, that a language lacks. */
public final class MissingWordsCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var edition : index.editions()) {
            if (index.isIncomplete(edition, "strings.yaml")) {
                continue;
            }
            var texts = edition.words().texts();
            for (var key : PagePlanner.WORDS) {
                if (!texts.containsKey(key)) {
                    report(key, place(edition, index), found);
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

    private static Location place(Edition edition, ContentIndex index) {
        return index.file(edition.language() + "/strings.yaml");
    }
}

package aftercare.check.finished;

import aftercare.problem.ProblemCollector;
import java.util.HashSet;

/** Reports an id that two elements of a page share: links to it may lead to the wrong one. */
final class RepeatedIdCheck implements OutputCheck {
    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        var ids = new HashSet<String>();
        for (var element : page.withAttributes()) {
            var id = element.id();
            if (!id.isEmpty() && !ids.add(id)) {
                found.error(
                        "AC409",
                        page.source(),
                        "The page has the id \"" + id + "\" twice, the second time at \"" + start(element.text())
                                + "\".",
                        "Give the heading or the step other words or another id.");
            }
        }
    }

    private static String start(String words) {
        return words.length() <= 40 ? words : words.substring(0, 40).strip() + " …";
    }
}

package aftercare.check.finished;

import aftercare.problem.ProblemCollector;
import java.util.HashMap;

/** Reports two pages of one language with the same title, which look the same in tabs and search results. */
final class RepeatedPageTitleCheck implements SiteCheck {
    @Override
    public void check(InspectedSite site, ProblemCollector found) {
        var first = new HashMap<String, PageInspection>();
        for (var page : site.pages()) {
            var other = page.title().isEmpty() ? null : first.putIfAbsent(page.title(), page);
            if (other != null) {
                found.error(
                        "AC406",
                        page.source(),
                        "The page " + page.address() + " has the same title as " + other.address() + ".",
                        "Give one of the two a title that says what only it is about.");
            }
        }
    }
}

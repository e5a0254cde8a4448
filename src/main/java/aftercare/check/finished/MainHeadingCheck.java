package aftercare.check.finished;

import aftercare.problem.ProblemCollector;

/** Reports a page that does not have exactly one main heading ({@code h1}). */
final class MainHeadingCheck implements OutputCheck {
    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        int headings = page.named("h1").size();
        if (headings != 1) {
            found.error(
                    "AC407",
                    page.template(),
                    "A page made from this template has " + headings + " main headings (h1).",
                    "Write the page's title as its one h1.");
        }
    }
}

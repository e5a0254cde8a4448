package aftercare.check.content;

import aftercare.model.LanguageTag;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;

/** Reports a heading that skips a level, which confuses people who listen to the outline of a page. */
public final class HeadingLevelCheck implements PassageCheck {
    /** The level of the page's title. */
    private static final int TITLE = 1;

    @Override
    public void check(Prose prose, LanguageTag language, ProblemCollector found) {
        int above = TITLE;
        for (var heading : prose.headings()) {
            if (heading.level() > above + 1) {
                found.error(
                        "AC327",
                        heading.text().at(),
                        "This heading is of level " + heading.level() + ", but what stands above it is of level "
                                + above + ".",
                        "Write it with " + "#".repeat(above + 1) + ".");
            }
            above = heading.level();
        }
    }
}

package aftercare.check.content;

import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;

/** A heading skips a level, so that people who listen to the outline of a page miss a step. */
public final class HeadingLevelCheck implements ContentCheck {
    /** The title of the page. */
    private static final int TITLE = 1;

    @Override
    public void check(ContentIndex names, ProblemCollector found) {
        names.writings().forEach(writing -> check(writing.prose(), found));
    }

    private static void check(Prose prose, ProblemCollector found) {
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

package aftercare.check.finished;

import aftercare.problem.ProblemCollector;

/** Reports a heading that skips a level, which confuses people who listen to the outline of a page. */
final class HeadingOrderCheck implements OutputCheck {
    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        int above = 0;
        for (var heading : page.headings()) {
            int level = heading.normalName().charAt(1) - '0';
            if (level > above + 1) {
                found.error(
                        "AC408",
                        page.template(),
                        "The heading \"" + heading.text() + "\" is of level " + level + ", below one of level " + above
                                + ".",
                        "Write it as h" + (above + 1) + ".");
            }
            above = level;
        }
    }
}

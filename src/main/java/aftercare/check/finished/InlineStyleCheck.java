package aftercare.check.finished;

import aftercare.problem.ProblemCollector;

/** Reports inline style, which the site's security policy forbids. */
final class InlineStyleCheck implements OutputCheck {
    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        boolean isStyled = !page.named("style").isEmpty()
                || page.withAttributes().stream().anyMatch(element -> element.hasAttr("style"));
        if (isStyled) {
            found.error(
                    "AC415",
                    page.template(),
                    "A page made from this template holds style that browsers will not apply.",
                    "Give the element a class, and put the style into its component's .css file.");
        }
    }
}

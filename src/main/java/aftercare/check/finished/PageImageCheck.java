package aftercare.check.finished;

import aftercare.problem.ProblemCollector;

/** Reports a picture without alt text: some screen readers then read its address aloud. */
final class PageImageCheck implements OutputCheck {
    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        page.named("img").stream()
                .filter(image -> !image.hasAttr("alt"))
                .forEach(image -> found.error(
                        "AC412",
                        page.template(),
                        "The picture " + image.attr("src") + " has no alt text.",
                        "Write alt=\"what it shows\", or alt=\"\" when it only decorates."));
    }
}

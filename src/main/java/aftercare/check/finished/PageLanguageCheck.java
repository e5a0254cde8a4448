package aftercare.check.finished;

import aftercare.problem.ProblemCollector;

/** Reports a page that does not state its language: screen readers would pronounce it wrongly. */
final class PageLanguageCheck implements OutputCheck {
    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        var language = page.page().edition().language();
        var html = page.named("html");
        if (html.isEmpty() || !html.get(0).attr("lang").equals(language)) {
            found.error(
                    "AC410",
                    page.template(),
                    "A page made from this template does not name its language, " + language + ".",
                    "Write <html lang=\"${page.edition.language}\">.");
        }
    }
}

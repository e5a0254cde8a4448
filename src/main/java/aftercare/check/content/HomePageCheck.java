package aftercare.check.content;

import aftercare.model.Guide;
import aftercare.problem.ProblemCollector;

/** Reports a home page that would not be on the site, or would be a mere notice: every page leads to it. */
public final class HomePageCheck implements ContentCheck {
    private static final String HOME = "index.md";

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var edition : index.editions()) {
            edition.singlePages().stream()
                    .filter(page -> page.path().path().equals(HOME))
                    .forEach(page -> check(page, index, found));
        }
    }

    private static void check(Guide page, ContentIndex index, ProblemCollector found) {
        boolean hasPage = index.hasPage(page);
        if (!hasPage || page.retired().isPresent()) {
            found.error(
                    "AC373",
                    page.retired().map(Guide.Retired::at).filter(at -> hasPage).orElse(page.at()),
                    hasPage
                            ? "The home page cannot be withdrawn: every page leads to it."
                            : "The home page cannot be left out, and "
                                    + index.target(page.path())
                                            .map(LinkTarget::whyNoPage)
                                            .orElse("it is") + ".",
                    "Take draft, publish-from, expires and retired out of this file.");
        }
    }
}

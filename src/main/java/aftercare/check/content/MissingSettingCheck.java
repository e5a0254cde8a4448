package aftercare.check.content;

import aftercare.model.Edition;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Severity;

/** Reports that {@code site.yaml} names no help page, no first self-check, or no intended use, and what readers miss. */
public final class MissingSettingCheck implements ContentCheck {
    private static final String CODE = "AC383";

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        var content = index.content();
        if (!content.incomplete().isEmpty()) {
            return;
        }
        var site = content.site();
        var source = index.editions().get(0);
        boolean hasSelfCheck = source.selfChecks().stream().anyMatch(index::hasPage);
        if (!site.helpPage().isPresent() && hasRedFlag(source)) {
            tell(
                    Severity.WARNING,
                    "site.yaml names no \"help-page\", so no page leads readers to all warning signs.",
                    "Write a guide that shows them all, and name it:  help-page: guides/NAME",
                    index,
                    found);
        }
        if (!site.firstCheck().isPresent() && hasSelfCheck) {
            tell(
                    Severity.INFO,
                    "site.yaml names no \"first-check\", so the first page offers readers no self-check to begin with.",
                    "Name the one that most readers need:  first-check: self-checks/"
                            + source.selfChecks().get(0).path().slug(),
                    index,
                    found);
        }
        if (!site.intendedUse().isPresent() && hasSelfCheck) {
            tell(
                    Severity.INFO,
                    "site.yaml has no \"intended-use\", so readers, clinicians and authorities are not told what the site is"
                            + " for.",
                    "Say it in one sentence:  intended-use: Helps people who … to decide how soon to ask whom for help.",
                    index,
                    found);
        }
    }

    private static boolean hasRedFlag(Edition edition) {
        return !edition.guides().isEmpty()
                && edition.signs().values().stream()
                        .anyMatch(sign -> sign.care().isRedFlag());
    }

    private static void tell(
            Severity severity, String message, String hint, ContentIndex index, ProblemCollector found) {
        found.add(new Problem(severity, CODE, index.file("site.yaml"), message, hint));
    }
}

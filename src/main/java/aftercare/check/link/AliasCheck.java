package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Alias;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;

/** Reports an old address that does not have the form {@code guides/old-name.html}. */
public final class AliasCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var text : index.texts()) {
            text.aliases().stream()
                    .filter(alias -> !new Alias(alias.value()).isBelowGuides())
                    .forEach(alias -> report(alias, found));
        }
        for (var check : index.selfChecks()) {
            check.publication().aliases().stream()
                    .filter(alias -> !new Alias(alias.value()).isBelowSelfChecks())
                    .forEach(alias -> found.error(
                            "AC310",
                            alias.at(),
                            "The old address \"" + alias + "\" is not an address of a self-check.",
                            "Write it as self-checks/old-name.html, without the site's own address before it."));
        }
    }

    private static void report(Text alias, ProblemCollector found) {
        found.error(
                "AC310",
                alias.at(),
                "The old address \"" + alias + "\" is not an address of a guide.",
                "Write it as guides/old-name.html, without the site's own address before it.");
    }
}

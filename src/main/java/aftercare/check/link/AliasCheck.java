package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Alias;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;

/**
 * Reports an alias of the wrong form: a guide's looks like {@code guides/old-name.html}, a single page's may also be
 * {@code old-name.html}. Whether it is free is looked at by {@link AddressClashCheck}.
 */
public final class AliasCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var text : index.texts()) {
            boolean isGuide = text.path().path().startsWith("guides/");
            text.aliases().stream()
                    .filter(alias -> !isFit(new Alias(alias.value()), isGuide))
                    .forEach(alias -> report(alias, isGuide, found));
        }
        for (var check : index.selfChecks()) {
            check.availability().aliases().stream()
                    .filter(alias -> !new Alias(alias.value()).isBelowSelfChecks())
                    .forEach(alias -> found.error(
                            "AC310",
                            alias.at(),
                            "The old address \"" + alias + "\" is not an address of a self-check.",
                            "Write it as self-checks/old-name.html, without the site's own address before it."));
        }
    }

    private static boolean isFit(Alias alias, boolean isGuide) {
        return alias.isBelowGuides() || (!isGuide && alias.text().indexOf('/') < 0);
    }

    private static void report(Text alias, boolean isGuide, ProblemCollector found) {
        found.error(
                "AC310",
                alias.at(),
                "The old address \"" + alias + "\" is not an address of a guide" + (isGuide ? "." : " or single page."),
                "Write it as " + (isGuide ? "" : "old-name.html or ")
                        + "guides/old-name.html, without the site's own address before it.");
    }
}

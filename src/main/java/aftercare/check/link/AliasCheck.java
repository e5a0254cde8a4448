package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Alias;
import aftercare.model.ContentPath;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;

/**
 * Reports an alias of the wrong form: a guide's looks like {@code guides/old-name.html}, a single page's may also be
 * {@code old-name.html}. {@link AddressClashCheck} checks that no other page has it.
 */
public final class AliasCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var text : index.texts()) {
            boolean isGuide = text.path().path().startsWith("guides/");
            text.aliases().stream()
                    .filter(alias -> !isFit(alias, text.path()))
                    .forEach(alias -> report(alias, isGuide, found));
        }
        for (var check : index.selfChecks()) {
            check.availability().aliases().stream()
                    .filter(alias -> !isFit(alias, check.path()))
                    .forEach(alias -> found.error(
                            "AC310",
                            alias.at(),
                            "The old address \"" + alias + "\" is not an address of a self-check.",
                            "Write it as self-checks/old-name.html, without the site's own address before it."));
        }
    }

    /** Whether an alias has a form that a page of this path can have. */
    static boolean isFit(Text written, ContentPath path) {
        var alias = new Alias(written.value());
        if (path.path().startsWith("self-checks/")) {
            return alias.isBelowSelfChecks();
        }
        boolean isSinglePage = path.path().indexOf('/') < 0;
        return alias.isBelowGuides() || (isSinglePage && alias.text().indexOf('/') < 0);
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

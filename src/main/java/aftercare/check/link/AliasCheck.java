package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Alias;
import aftercare.model.ContentPath;
import aftercare.model.Guide;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.Optional;

/**
 * Reports an alias of the wrong form: a guide's looks like {@code guides/old-name.html}, a single page's may also be
 * {@code old-name.html}. {@link AddressClashCheck} checks that no other page has it.
 */
public final class AliasCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var text : index.texts()) {
            if (!text.aliases().isEmpty()) {
                check(text, index, found);
            }
        }
        for (var check : index.selfChecks()) {
            check.availability().aliases().stream()
                    .filter(alias -> !isFit(alias, check.path()))
                    .forEach(alias -> found.error(
                            "AC310",
                            alias.at(),
                            "The old address \"" + alias + "\" is not an address of a self-check.",
                            meant(alias, "self-checks/", index)
                                    .orElse(
                                            "Write it as self-checks/old-name.html, without the site's own address before"
                                                    + " it.")));
        }
    }

    private static void check(Guide text, ContentIndex index, ProblemCollector found) {
        boolean isGuide = text.path().path().startsWith("guides/");
        text.aliases().stream()
                .filter(alias -> !isFit(alias, text.path()))
                .forEach(alias -> report(alias, isGuide, index, found));
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

    /** What to write for a name without its folder, or below the folder of a language: {@code es/guides/old.html}. */
    private static Optional<String> meant(Text alias, String folder, ContentIndex index) {
        var address = alias.value();
        if (address.indexOf('/') < 0) {
            return Optional.of("Write it with its folder:  " + folder + address);
        }
        var inside = address.substring(address.indexOf('/') + 1);
        var language = address.substring(0, address.indexOf('/'));
        return inside.startsWith(folder) && index.content().site().locales().containsKey(language)
                ? Optional.of("Write it without the language, which is that of this file:  " + inside)
                : Optional.empty();
    }

    private static void report(Text alias, boolean isGuide, ContentIndex index, ProblemCollector found) {
        found.error(
                "AC310",
                alias.at(),
                "The old address \"" + alias + "\" is not an address of a guide" + (isGuide ? "." : " or single page."),
                meant(alias, "guides/", index)
                        .orElse("Write it as " + (isGuide ? "" : "old-name.html or ")
                                + "guides/old-name.html, without the site's own address before it."));
    }
}

package aftercare.check.finished;

import aftercare.problem.ProblemCollector;
import org.jsoup.nodes.Element;

/** Reports inline script, and script that does not work when a page is opened from a disk. */
final class ScriptCheck implements OutputCheck {
    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        page.named("script").stream()
                .filter(script -> !isData(script) && !isAsset(script))
                .forEach(script -> found.error(
                        "AC414",
                        page.template(),
                        "A page made from this template holds script that the site's policy forbids.",
                        "Put the script into its component's .js file: pages load it with"
                                + " <script src=\"${asset(\"NAME.js\")}\" defer></script>."));
    }

    private static boolean isData(Element script) {
        return script.attr("type").equals("application/ld+json");
    }

    /**
     * Whether it loads an asset, and is not a module, which browsers do not load from a disk. Other checks report
     * missing and foreign files.
     */
    private static boolean isAsset(Element script) {
        return script.attr("src").contains("assets/")
                && script.hasAttr("defer")
                && !script.hasAttr("async")
                && script.data().isBlank()
                && (script.attr("type").isEmpty() || script.attr("type").equals("text/javascript"));
    }
}

package aftercare.check.finished;

import aftercare.problem.ProblemCollector;
import org.jsoup.nodes.Element;

/** A page holds script of its own, or script in a form that does not work from a disk. */
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

    /** Modules are not loaded from a disk; that the file is there, and is the site's own, is checked with all other files. */
    private static boolean isAsset(Element script) {
        return script.attr("src").contains("assets/")
                && script.hasAttr("defer")
                && !script.hasAttr("async")
                && script.data().isBlank()
                && (script.attr("type").isEmpty() || script.attr("type").equals("text/javascript"));
    }
}

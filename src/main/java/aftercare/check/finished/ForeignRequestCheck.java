package aftercare.check.finished;

import aftercare.check.finished.Href.HrefKind;
import aftercare.problem.ProblemCollector;
import java.util.List;

/**
 * Reports a page that loads something from another site or shows it in a frame: the other site would learn of the
 * visit.
 */
final class ForeignRequestCheck implements OutputCheck {
    private static final List<String> FRAMES =
            List.of("iframe", "frame", "object", "embed", "applet", "portal", "fencedframe", "base", "form");

    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        page.files().stream()
                .filter(file ->
                        file.href().kind() == HrefKind.FOREIGN || file.href().kind() == HrefKind.FORBIDDEN)
                .forEach(file -> report("fetches " + file.value(), page, found));
        for (var frame : FRAMES) {
            if (!page.named(frame).isEmpty()) {
                report("has a " + frame + " element", page, found);
            }
        }
    }

    private static void report(String what, FinishedPage page, ProblemCollector found) {
        found.error(
                "AC417",
                page.template(),
                "A page made from this template " + what + ", which the site's policy forbids.",
                "Put the file into the templates or the images folder, or link to the other site in words.");
    }
}

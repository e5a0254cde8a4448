package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;

/** A link on a published page leads to content that has no page today. */
public final class LinkWithoutPageCheck implements ContentCheck {
    @Override
    public void check(ContentIndex names, ProblemCollector found) {
        for (var writing : names.writings()) {
            if (names.hasPage(writing.path())) {
                writing.prose().links().forEach(link -> check(link, names, found));
            }
        }
    }

    private static void check(Prose.Link link, ContentIndex names, ProblemCollector found) {
        if (!link.isToContent()) {
            return;
        }
        var target = names.target(link.target());
        if (target.isPresent() && !target.get().hasPage()) {
            found.error(
                    "AC306",
                    link.at(),
                    "This link leads to " + link.target() + ", which has no page today: "
                            + target.get().whyNoPage() + ".",
                    "Take the link out, or lead it to a page that readers can open.");
        }
    }
}

package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;

/** Reports a link on a published page to content that has no page today. */
public final class LinkWithoutPageCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var writing : index.writings()) {
            if (index.hasPage(writing.path())) {
                writing.prose().links().forEach(link -> check(link, index, found));
            }
        }
    }

    private static void check(Prose.Link link, ContentIndex index, ProblemCollector found) {
        if (!link.isToContent()) {
            return;
        }
        var target = index.target(link.target());
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

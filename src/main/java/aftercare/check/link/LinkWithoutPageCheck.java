package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.check.content.LinkTarget;
import aftercare.model.ContentPath;
import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.Text;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Severity;
import java.util.Optional;

/**
 * Reports a link on a published page to content that has no page today. For pages to read next it is only an info, because they
 * are left out until they have a page. A notice of what was withdrawn must lead somewhere.
 */
public final class LinkWithoutPageCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var writing : index.writings()) {
            if (index.hasPage(writing.path())) {
                writing.prose().links().forEach(link -> check(link, index, found));
            }
        }
        index.texts().stream().filter(index::hasPage).forEach(text -> check(text, index, found));
        index.selfChecks().stream()
                .filter(index::hasPage)
                .flatMap(check -> check.outcomes().stream())
                .flatMap(outcome -> outcome.guides().stream())
                .distinct()
                .forEach(slug -> next(slug, index.addresses().sourceLocale(), index, found));
    }

    private static void check(Guide text, ContentIndex index, ProblemCollector found) {
        var language = text.path().locale();
        text.related().forEach(slug -> next(slug, language, index, found));
        text.retired()
                .map(Guide.Retired::see)
                .ifPresent(slug -> whyNoPage(slug, language, index)
                        .ifPresent(why -> found.error(
                                "AC306",
                                slug.at(),
                                "\"see\" names \"" + slug + "\", which has no page today: " + why + ".",
                                "Name a guide that readers can open, or take it out.")));
    }

    private static void next(Text slug, String language, ContentIndex index, ProblemCollector found) {
        whyNoPage(slug, language, index)
                .ifPresent(why -> found.add(new Problem(
                        Severity.INFO,
                        "AC306",
                        slug.at(),
                        "Readers are not shown \"" + slug + "\" to read next, as it has no page today: " + why + ".",
                        "Nothing has to be done if it is to have one later; else take it out.")));
    }

    /** Why a guide has no page; empty when it has one, or when there is no such guide. */
    private static Optional<String> whyNoPage(Text slug, String language, ContentIndex index) {
        return index.target(new ContentPath(language, "guides/" + slug + ".md"))
                .map(LinkTarget::whyNoPage)
                .filter(why -> !why.isEmpty());
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

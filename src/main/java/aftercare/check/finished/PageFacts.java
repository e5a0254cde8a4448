package aftercare.check.finished;

import aftercare.page.Page;
import aftercare.problem.Problems;
import java.util.LinkedHashSet;
import java.util.List;

/** Keeps of a finished page what only the whole site can judge. */
final class PageFacts {
    private PageFacts() {}

    static PageInspection of(FinishedPage page, Problems problems) {
        return new PageInspection(problems, page.address(), page.source(), title(page), page.ids(), links(page));
    }

    /** An alias has the title of the page that it leads to, and a page in a frame that of the whole one. */
    private static String title(FinishedPage page) {
        return page.page() instanceof Page.AliasPage || page.page() instanceof Page.EmbedPage
                ? ""
                : page.page().edition().language() + ": " + page.document().title();
    }

    private static List<PageInspection.Link> links(FinishedPage page) {
        var links = new LinkedHashSet<PageInspection.Link>();
        for (var link : page.links()) {
            var href = link.href();
            boolean isJudged = href.kind() != Href.Kind.SITE
                    || href.address().equals(page.address())
                    || BrokenPageLinkCheck.isBroken(href, page.site())
                    || (page.site().pages().contains(href.address())
                            && href.anchor().isEmpty());
            if (!isJudged) {
                var at = AuthorsPlace.of(link, page);
                links.add(new PageInspection.Link(href.address(), href.anchor(), link.words(), at));
            }
        }
        for (var file : page.files()) {
            if (file.href().kind() == Href.Kind.SITE) {
                links.add(new PageInspection.Link(file.href().address(), "", "", page.template()));
            }
        }
        return List.copyOf(links);
    }
}

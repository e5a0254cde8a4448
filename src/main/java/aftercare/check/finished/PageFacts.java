package aftercare.check.finished;

import aftercare.check.finished.Href.HrefKind;
import aftercare.page.Page;
import aftercare.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects from a finished page what checks of the whole site need. */
final class PageFacts {
    private PageFacts() {}

    static PageInspection of(FinishedPage page, Problems problems) {
        return new PageInspection(problems, page.address(), page.source(), title(page), ids(page), links(page));
    }

    /** None of a notice of withdrawal: whoever links to a heading that was there is told of the withdrawal. */
    private static Set<String> ids(FinishedPage page) {
        var whole = page.page() instanceof Page.EmbedPage embed ? embed.whole() : page.page();
        return whole instanceof Page.RetiredPage ? Set.of() : page.ids();
    }

    /** The title; empty for sensitive pages, and for redirects and pages for frames, which share another page's title. */
    private static String title(FinishedPage page) {
        return page.page() instanceof Page.AliasPage
                        || page.page() instanceof Page.EmbedPage
                        || isSensitive(page.page())
                ? ""
                : page.page().edition().language() + ": " + page.document().title();
    }

    private static boolean isSensitive(Page page) {
        return page instanceof Page.GuidePage guide && guide.guide().sensitive();
    }

    private static List<PageInspection.FoundLink> links(FinishedPage page) {
        var links = new LinkedHashMap<String, PageInspection.FoundLink>();
        for (var link : page.links()) {
            var href = link.href();
            boolean isJudged = href.kind() != HrefKind.SITE
                    || href.address().equals(page.address())
                    || BrokenPageLinkCheck.isBroken(href, page.site())
                    || (page.site().pages().contains(href.address())
                            && href.anchor().isEmpty());
            if (!isJudged) {
                var at = AuthorsPlace.of(link, page);
                add(new PageInspection.FoundLink(href.address(), href.anchor(), link.words(), at), links);
            }
        }
        for (var file : page.files()) {
            if (file.href().kind() == HrefKind.SITE) {
                add(new PageInspection.FoundLink(file.href().address(), "", "", page.template()), links);
            }
        }
        return List.copyOf(links.values());
    }

    private static void add(PageInspection.FoundLink link, Map<String, PageInspection.FoundLink> links) {
        links.putIfAbsent(
                String.join(
                        "\n",
                        link.address(),
                        link.anchor(),
                        link.words(),
                        link.at().toString()),
                link);
    }
}

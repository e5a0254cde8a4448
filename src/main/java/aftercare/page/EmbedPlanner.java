package aftercare.page;

import aftercare.page.Page.Head;
import aftercare.page.Page.PageLink;
import java.util.List;
import java.util.Optional;

/**
 * Plans the pages that other websites show in a frame, for each guide and self-check: {@code es/embed/guides/x.html} for
 * {@code es/guides/x.html}. A guide that was withdrawn or renamed keeps its page, because other websites still show it.
 *
 * @param prefix what addresses of this language begin with: {@code es/}, nothing for the source locale
 */
record EmbedPlanner(String prefix) {

    List<Page> of(List<Page> pages) {
        return pages.stream().map(this::of).flatMap(Optional::stream).toList();
    }

    /** The same pages, each planned when it is asked for. */
    List<LazyPage> ofUnplanned(List<LazyPage> pages) {
        return pages.stream()
                .filter(page -> isShownInFrames(page.address()))
                .map(page -> new LazyPage(
                        embed(page.address()), now -> of(page.page().apply(now)).orElseThrow()))
                .toList();
    }

    /** Whether a page is in one of these folders and is not their list, as {@link #of(Page)} decides. */
    private boolean isShownInFrames(String address) {
        var name = address.substring(prefix.length());
        boolean isList = name.endsWith("/index.html");
        return !isList && (name.startsWith("guides/") || name.startsWith("self-checks/"));
    }

    private Optional<Page> of(Page page) {
        if (page instanceof Page.GuidePage || page instanceof Page.SelfCheckPage || page instanceof Page.RetiredPage) {
            return Optional.of(new Page.EmbedPage(head(page), page));
        }
        if (page instanceof Page.AliasPage alias) {
            var target = alias.target();
            return Optional.of(new Page.AliasPage(
                    head(page), new PageLink(embed(target.address()), target.title(), target.description())));
        }
        return Optional.empty();
    }

    private Head head(Page page) {
        var head = page.head();
        return new Head(embed(head.address()), head.edition(), head.title(), head.description(), head.source(), false);
    }

    private String embed(String address) {
        return SiteAddresses.embed(prefix, address);
    }
}

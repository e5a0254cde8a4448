package aftercare.page;

import aftercare.model.Audience;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.model.Text;
import aftercare.page.Page.Head;
import aftercare.problem.Location;

/**
 * Makes the head of a page from the text that it shows.
 *
 * @param siteFile the place for problems of pages that come from several files
 */
record PageHeads(Edition edition, SiteAddresses addresses, Location siteFile) {

    Head of(Guide text, boolean isListed) {
        return new Head(addresses.of(text.path()), edition, text.title(), text.description(), text.at(), isListed);
    }

    Head of(SelfCheck check, boolean isListed) {
        return new Head(addresses.of(check.path()), edition, check.title(), check.description(), check.at(), isListed);
    }

    /** The head of a generated page such as a list, whose words are in {@code strings.yaml} under this key. */
    Head generated(String address, String key) {
        var words = edition.words();
        return new Head(address, edition, words.of(key + ".title"), words.of(key + ".description"), siteFile, true);
    }

    Head topic(Page.GuideGroup group) {
        var description = edition.words().of("topic.description", group.title());
        return new Head(group.address(), edition, group.title(), description, siteFile, true);
    }

    Head audience(Audience audience, Page.GuideGroup group) {
        var words = edition.words();
        var description = words.find("audience." + audience.id() + ".description")
                .orElseGet(() -> words.of("audience.description", group.title()));
        return new Head(group.address(), edition, group.title(), description, siteFile, true);
    }

    Head notFound() {
        var title = edition.words().of("not-found.title");
        return new Head("404.html", edition, title, Text.none(siteFile), siteFile, false);
    }

    /** The head of the page at an old address, which leads to another. */
    Head alias(Text address, Page.PageLink target) {
        var at = address.at();
        return new Head(alias(address), edition, target.title(), Text.none(at), at, false);
    }

    String alias(Text address) {
        return addresses.of(edition.language(), address.value());
    }
}

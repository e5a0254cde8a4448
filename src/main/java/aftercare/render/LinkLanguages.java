package aftercare.render;

import aftercare.model.Site;
import aftercare.page.SiteAddresses;
import java.util.List;
import java.util.Objects;

/**
 * Tells readers of a page which links lead to pages in another language. If a translation lacks a page, lists, menus and texts
 * lead to the source's.
 *
 * @param language of the page that has the links
 * @param folders of the translations
 */
record LinkLanguages(Site site, String language, List<Folder> folders) {

    /** What the addresses of a translation's pages begin with. */
    record Folder(String locale, String address) {}

    static LinkLanguages of(Site site, String language, SiteAddresses addresses) {
        var folders = site.locales().keySet().stream()
                .filter(locale -> !locale.equals(site.sourceLocale()))
                .map(locale -> new Folder(locale, addresses.of(locale, "")))
                .toList();
        return new LinkLanguages(site, language, folders);
    }

    /** The language of the page at an address, {@code en}; empty for a page in this language. */
    String other(String address) {
        var other = of(address);
        return other.equals(language) ? "" : other;
    }

    /** The language's name in its own words, for the end of a link's words; empty for a page in this language. */
    String note(String address) {
        var other = other(address);
        return other.isEmpty() ? "" : noteOf(other);
    }

    private String noteOf(String other) {
        var name = Objects.toString(site.locales().get(other), other);
        return " <span class=\"in-language\" lang=\"" + Markup.escape(other) + "\" dir=\"auto\">(" + Markup.escape(name)
                + ")</span>";
    }

    private String of(String address) {
        for (int i = 0; i < folders.size(); i++) {
            var folder = folders.get(i);
            if (address.startsWith(folder.address)) {
                return folder.locale;
            }
        }
        return site.sourceLocale();
    }
}

package aftercare.render;

import aftercare.model.Site;
import aftercare.page.SiteAddresses;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells readers of a page which links lead to pages in another language. If a translation lacks a page, lists, menus and texts
 * lead to the source's.
 *
 * @param language of the page that has the links
 */
record LinkLanguages(Site site, String language, SiteAddresses addresses) {

    /** The language of the page at an address, {@code en}; empty for a page in this language. */
    Optional<String> other(String address) {
        return Optional.of(of(address)).filter(other -> !other.equals(language));
    }

    /** The language's name in its own words, for the end of a link's words; empty for a page in this language. */
    String note(String address) {
        return other(address).map(this::noteOf).orElse("");
    }

    private String noteOf(String other) {
        var name = Objects.toString(site.locales().get(other), other);
        return " <span class=\"in-language\" lang=\"" + Markup.escape(other) + "\" dir=\"auto\">(" + Markup.escape(name)
                + ")</span>";
    }

    private String of(String address) {
        return site.locales().keySet().stream()
                .filter(locale -> !locale.equals(site.sourceLocale()))
                .filter(locale -> address.startsWith(addresses.of(locale, "")))
                .findFirst()
                .orElse(site.sourceLocale());
    }
}

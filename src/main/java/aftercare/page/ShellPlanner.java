package aftercare.page;

import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.model.Text;
import aftercare.page.Page.PageLink;
import aftercare.page.Shell.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the frame around the pages of a language. */
record ShellPlanner(Content content, Clinic clinic, Optional<String> baseUrl) {

    Shell shell(EditionPlanner pages) {
        var edition = pages.edition();
        var navigation = new ArrayList<PageLink>();
        content.site().navigation().forEach(name -> link(pages, name.value()).ifPresent(navigation::add));
        var home = pages.addresses().of(edition.language(), "index.html");
        return new Shell(
                content.site(),
                edition,
                clinic,
                home,
                pages.addresses().of(edition.language(), "search.html"),
                address(pages, content.site().helpPage()),
                address(pages, content.site().firstCheck()),
                navigation,
                footer(pages),
                languages(pages.addresses()),
                baseUrl);
    }

    private static Optional<PageLink> link(EditionPlanner pages, String name) {
        return switch (name) {
            case "guides", "self-checks" -> Optional.of(list(pages, name + "/index.html", name));
            case "sources", "glossary" -> Optional.of(list(pages, name + ".html", name));
            default -> pages.named(name);
        };
    }

    /** The address of the page of a content name; empty if there is none. */
    private static String address(EditionPlanner pages, Text name) {
        return pages.named(name.value()).map(PageLink::address).orElse("");
    }

    private static List<PageLink> footer(EditionPlanner pages) {
        var links = new ArrayList<PageLink>();
        for (var name : List.of("about", "privacy", "sources", "glossary")) {
            link(pages, name).ifPresent(links::add);
        }
        return links;
    }

    private static PageLink list(EditionPlanner pages, String address, String key) {
        var words = pages.edition().words();
        return new PageLink(
                pages.addresses().of(pages.edition().language(), address),
                words.of(key + ".title"),
                words.of(key + ".description"));
    }

    private List<Language> languages(SiteAddresses addresses) {
        return content.editions().stream()
                .map(edition -> new Language(
                        edition.language(),
                        String.valueOf(content.site()
                                .locales()
                                .getOrDefault(edition.language(), content.site().title())),
                        addresses.of(edition.language(), "index.html")))
                .toList();
    }
}

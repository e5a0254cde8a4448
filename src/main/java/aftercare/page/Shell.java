package aftercare.page;

import aftercare.model.Clinic;
import aftercare.model.Edition;
import aftercare.model.Site;
import java.util.List;
import java.util.Optional;

/**
 * What the frame around every page of a language shows.
 *
 * @param clinic who publishes this copy
 * @param home the address of the language's home page
 * @param search the address of the language's search page
 * @param helpPage the address of the page of all warning signs; empty when there is none
 * @param firstCheck the address of the self-check that the first page offers; empty when there is none
 * @param navigation the header's links
 * @param footer the links to the single pages and the lists
 * @param languages all languages of the site; one alone needs no links
 * @param baseUrl where the site will stand, ending in a slash; empty when it is not known
 */
public record Shell(
        Site site,
        Edition edition,
        Clinic clinic,
        String home,
        String search,
        String helpPage,
        String firstCheck,
        List<Page.PageLink> navigation,
        List<Page.PageLink> footer,
        List<Language> languages,
        Optional<String> baseUrl) {
    public Shell {
        navigation = List.copyOf(navigation);
        footer = List.copyOf(footer);
        languages = List.copyOf(languages);
    }

    /** This frame on the pages of another clinic. */
    public Shell with(Clinic other) {
        return new Shell(
                site, edition, other, home, search, helpPage, firstCheck, navigation, footer, languages, baseUrl);
    }

    /**
     * A language of the site.
     *
     * @param code a BCP 47 tag
     * @param name in its own words
     * @param home the address of its home page
     */
    public record Language(String code, String name, String home) {}
}

package aftercare.clinic;

import aftercare.model.Site;
import aftercare.model.Text;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Pages that every copy of a site has, to be safe and honest, by name: their path without language and ending. */
record SafetyPages(Site site) {
    /**
     * Pages to which a clinic may add words, and from which it may take none away: they say what the site is and what it
     * stores.
     */
    static final Set<String> ADD_ONLY = Set.of("about", "privacy");

    private static final Set<String> OF_ANY_SITE = Set.of("index", "about", "privacy", "sources");

    /**
     * The pages that no clinic may leave out: some of every site, and the page of all warning signs and the first self-check of
     * this site.
     */
    Set<String> kept() {
        var kept = new LinkedHashSet<>(OF_ANY_SITE);
        Stream.of(site.helpPage(), site.firstCheck())
                .filter(Text::isPresent)
                .map(Text::value)
                .forEach(kept::add);
        return kept;
    }

    /** Whether a file, {@code en/guides/help.md}, is the page of all warning signs, which is the same in every copy. */
    boolean isHelpPage(String path) {
        return site.helpPage().isPresent()
                && path.substring(path.indexOf('/') + 1).equals(site.helpPage() + ".md");
    }
}

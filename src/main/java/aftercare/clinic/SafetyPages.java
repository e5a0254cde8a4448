package aftercare.clinic;

import java.util.Set;

/** Pages that every copy has, to be safe and honest, by name: their path without language and ending. */
final class SafetyPages {
    /** The page of all warning signs, the same in every copy. */
    static final String HELP = "guides/when-to-get-help";

    /** No clinic leaves these out. */
    static final Set<String> KEPT =
            Set.of("index", "about", "privacy", "sources", HELP, "self-checks/soreness-or-help");

    /** A clinic may add words to these, and take none away: they say what the site is and what it stores. */
    static final Set<String> ADD_ONLY = Set.of("about", "privacy");

    private SafetyPages() {}
}

package aftercare.browser;

import java.util.List;
import java.util.stream.Stream;

/** Addresses of the shipped site that stand for all others in tests of how pages look and are built. */
final class ShippedPages {
    /** One of each type. */
    static final List<String> TYPES = List.of(
            "index.html",
            "guides/when-to-get-help.html",
            "guides/index.html",
            "topics/getting-help.html",
            "audiences/therapists.html",
            "self-checks/soreness-or-help.html",
            "self-checks/index.html",
            "sources.html",
            "glossary.html",
            "search.html",
            "about.html",
            "privacy.html");

    /** Long texts, with lists and tables. */
    private static final List<String> LONG_GUIDES = List.of(
            "guides/heat-and-cold.html", "guides/self-care-at-home.html", "guides/if-something-felt-wrong.html");

    private static final List<String> STEPS =
            List.of("self-checks/soreness-or-help.html#w2", "self-checks/soreness-or-help.html#normal-early");

    private ShippedPages() {}

    /** One of each type, and a question and an outcome as they stand alone on the screen. */
    static Stream<String> screens() {
        return Stream.of(TYPES, LONG_GUIDES, STEPS).flatMap(List::stream);
    }
}

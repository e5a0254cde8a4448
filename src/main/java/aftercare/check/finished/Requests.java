package aftercare.check.finished;

import aftercare.page.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the files that a browser loads with a page: style sheets, scripts, pictures. */
final class Requests {
    /** Values of {@code rel} that load nothing. All others are treated as loading. */
    private static final Set<String> NAMES = Set.of(
            "canonical",
            "alternate",
            "author",
            "help",
            "license",
            "me",
            "next",
            "prev",
            "search",
            "external",
            "nofollow");

    private static final Map<String, List<String>> ATTRIBUTES = Map.of(
            "script", List.of("src"),
            "img", List.of("src", "srcset"),
            "source", List.of("src", "srcset"),
            "video", List.of("src", "poster"),
            "audio", List.of("src"),
            "track", List.of("src"),
            "input", List.of("src"),
            "image", List.of("href", "xlink:href"),
            "use", List.of("href", "xlink:href"));

    private Requests() {}

    static List<LinkElement> of(Page page, SiteMap site, Map<String, List<Element>> byName) {
        var files = new ArrayList<LinkElement>();
        for (var link : byName.getOrDefault("link", List.of())) {
            if (fetches(link)) {
                files.add(PageLinks.of(link, link.attr("href"), page, site));
            }
        }
        ATTRIBUTES.forEach((name, attributes) -> {
            for (var element : byName.getOrDefault(name, List.of())) {
                attributes.forEach(attribute -> values(element, attribute)
                        .forEach(value -> files.add(PageLinks.of(element, value, page, site))));
            }
        });
        return files;
    }

    private static boolean fetches(Element link) {
        return Arrays.stream(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"))
                .anyMatch(word -> !NAMES.contains(word));
    }

    private static List<String> values(Element element, String attribute) {
        if (!element.hasAttr(attribute)) {
            return List.of();
        }
        var value = element.attr(attribute);
        if (!attribute.equals("srcset")) {
            return value.startsWith("#") ? List.of() : List.of(value);
        }
        return Arrays.stream(value.split(","))
                .map(candidate -> candidate.strip().replaceFirst("\\s.*", ""))
                .toList();
    }
}

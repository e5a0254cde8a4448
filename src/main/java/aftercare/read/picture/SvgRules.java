package aftercare.read.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what is forbidden in a drawing because it could run or fetch something: only shapes and text are allowed. */
final class SvgRules {
    private static final Set<String> ACTIVE = Set.of(
            "script", "foreignobject", "iframe", "object", "embed", "audio", "video", "canvas", "handler", "listener");
    /** Allowed addresses: parts of the same drawing, and embedded pictures. */
    private static final Pattern OWN =
            Pattern.compile("#.*|data:image/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\\s]*+");

    private static final Pattern FETCHES =
            Pattern.compile("(?i)url\\(\\s*+['\"]?+\\s*+(?!#)|@import|\\\\|javascript:|(?:image-set|src)\\(");
    /**
     * A whole {@code @import} rule up to its semicolon, without blocks, escapes or comments, which could make its end
     * uncertain.
     */
    private static final Pattern IMPORT = Pattern.compile(
            "(?i)@import\\s+(?:url\\(\\s*+(?:\"[^\"\\\\\\n]*+\"|'[^'\\\\\\n]*+'|[^\"'()\\\\\\s;]*+)\\s*+\\)"
                    + "|\"[^\"\\\\\\n]*+\"|'[^'\\\\\\n]*+')[^;{}@\"'\\\\]*+;");

    private static final String HTML = "http://www.w3.org/1999/xhtml";

    private SvgRules() {}

    /**
     * Whether an element could run something, or is HTML instead of shapes.
     *
     * @param namespace of the element; null when it has none
     */
    static boolean isActive(String name, String namespace) {
        return ACTIVE.contains(name.toLowerCase(Locale.ROOT)) || HTML.equals(namespace);
    }

    static boolean isStyle(String name) {
        return name.equalsIgnoreCase("style");
    }

    /** The text of a style without the other styles that it would fetch. */
    static String withoutImports(String style) {
        return IMPORT.matcher(style).replaceAll("");
    }

    /** Whether the text of a style names something to fetch. */
    static boolean fetches(String style) {
        return FETCHES.matcher(style).find();
    }

    /** Why an attribute is forbidden, as words that follow "This drawing holds"; empty when it is allowed. */
    static Optional<String> fault(String attribute, String value) {
        var lower = attribute.toLowerCase(Locale.ROOT);
        boolean leads = lower.equals("href") || lower.equals("src") || lower.equals("base");
        boolean animatesLink = lower.equals("attributename")
                && value.strip().toLowerCase(Locale.ROOT).endsWith("href");
        if (lower.startsWith("on")) {
            return Optional.of("the event handler " + attribute);
        }
        if (leads && !OWN.matcher(value.strip()).matches()) {
            return Optional.of("a link that leads out of it (" + value.strip() + ")");
        }
        return animatesLink || fetches(value)
                ? Optional.of("a value of " + attribute + " that can fetch or run something")
                : Optional.empty();
    }
}

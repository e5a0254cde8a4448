package aftercare.pack;

import aftercare.format.MediaTypes;
import aftercare.page.Page;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a web server should serve a site: types, headers, redirects. The settings of every server in a pack are written
 * from this record and add nothing to it.
 *
 * @param path where the site stands on its server, with a slash at each end: {@code /} or {@code /aftercare/}
 * @param isPathKnown false when {@code path} is a guess, the server's root
 * @param frameAncestors origins of sites that may show the pages below {@code embed/} in a frame
 * @param redirects from old addresses below the site to new ones
 * @param isSecure whether the site is known to stand at an address with https
 */
public record ServerPolicy(
        String path,
        boolean isPathKnown,
        List<String> frameAncestors,
        SortedMap<String, String> redirects,
        boolean isSecure) {
    private static final Pattern SIMPLE_ADDRESS = Pattern.compile("[A-Za-z0-9._~/-]+");
    private static final String CACHE = "Cache-Control";
    private static final String CONTENT_POLICY = "Content-Security-Policy";

    /**
     * The headers sent with every file. Pages hold their security policy in the head as well, but only a header can say
     * who may frame them.
     */
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");

    /** Headers that are also sent if the site is served over https. Without https browsers ignore them, and complain. */
    private static final Map<String, String> SECURE = Map.of(
            "Strict-Transport-Security", "max-age=31536000",
            "Cross-Origin-Opener-Policy", "same-origin");

    private static final String RESOURCES = "Cross-Origin-Resource-Policy";

    /** The page that is shown for an address that does not exist. */
    public static final String NOT_FOUND = "404.html";

    /** Files of the pack that are for the clinic and its server, and not for readers. */
    public static final List<String> WITHHELD = List.of(
            ".htaccess",
            "web.config",
            "_headers",
            "nginx.conf",
            "Caddyfile",
            "README.txt",
            "checksums.txt",
            "delete.txt");

    public ServerPolicy {
        frameAncestors = List.copyOf(frameAncestors);
        redirects = Collections.unmodifiableSortedMap(new TreeMap<>(redirects));
    }

    /** The policy of a site that may stand on plain http. */
    public ServerPolicy(
            String path, boolean isPathKnown, List<String> frameAncestors, SortedMap<String, String> redirects) {
        this(path, isPathKnown, frameAncestors, redirects, false);
    }

    /**
     * The policy for a pack. Old addresses with unusual characters get no redirect rule; their redirect pages do the
     * work.
     */
    static ServerPolicy of(PackLabel label) {
        var path = label.path().filter(known -> SIMPLE_ADDRESS.matcher(known).matches());
        var redirects = new TreeMap<>(label.redirects());
        redirects.keySet().removeIf(address -> !SIMPLE_ADDRESS.matcher(address).matches());
        boolean isSecure =
                label.baseUrl().filter(url -> url.startsWith("https:")).isPresent();
        return new ServerPolicy(path.orElse("/"), path.isPresent(), label.frameAncestors(), redirects, isSecure);
    }

    /** The headers that a file of this kind is sent with, in a fixed order. */
    public SortedMap<String, String> headers(ServedKind kind) {
        var headers = new TreeMap<>(ALWAYS);
        headers.put(CACHE, kind == ServedKind.ASSET ? "public, max-age=31536000, immutable" : "no-cache");
        headers.put(CONTENT_POLICY, contentPolicy(kind));
        boolean isForOthers = kind == ServedKind.EMBED || kind == ServedKind.RESIZING;
        headers.put(RESOURCES, isForOthers ? "cross-origin" : "same-origin");
        if (isSecure) {
            headers.putAll(SECURE);
        }
        return headers;
    }

    /** The headers of a kind that differ from those of {@link ServedKind#OTHER}. */
    SortedMap<String, String> differing(ServedKind kind) {
        var headers = headers(kind);
        headers.values().removeAll(headers(ServedKind.OTHER).values());
        return headers;
    }

    private String contentPolicy(ServedKind kind) {
        var framing = "frame-ancestors " + (kind == ServedKind.EMBED ? String.join(" ", frameAncestors) : "'none'");
        // A browser's PDF viewer uses inline styles, which the policy of pages would block.
        return kind == ServedKind.DOCUMENT ? framing : Page.SECURITY_POLICY + "; " + framing;
    }

    /** The kinds whose headers differ from those of {@link ServedKind#OTHER}. */
    List<ServedKind> exceptions() {
        return frameAncestors.isEmpty()
                ? List.of(ServedKind.ASSET, ServedKind.DOCUMENT)
                : List.of(ServedKind.ASSET, ServedKind.DOCUMENT, ServedKind.EMBED, ServedKind.RESIZING);
    }

    /** The kind of the file at an address below the site. */
    public ServedKind kindOf(String address) {
        return exceptions().stream()
                .filter(kind -> address.matches(kind.pattern))
                .findFirst()
                .orElse(ServedKind.OTHER);
    }

    /** Each media type with all of its endings, ordered by its first ending. */
    static Map<String, List<String>> endingsByType() {
        var endings = new LinkedHashMap<String, List<String>>();
        MediaTypes.BY_ENDING.forEach((ending, type) -> endings.merge(type, List.of(ending), ServerPolicy::joined));
        return endings;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** An address as a regular expression that every server understands. */
    static String quoted(String address) {
        return address.replace(".", "\\.");
    }

    /** Files that get the same headers, with a regular expression for their addresses below the site. */
    public enum ServedKind {
        /** A file whose name holds a fingerprint of its bytes. */
        ASSET("assets/[^/]+\\.[0-9a-f]{10}\\.[a-z0-9]+"),
        /** A PDF. */
        DOCUMENT(".+\\.pdf"),
        /** A page to be shown in a frame. */
        EMBED("(?:[A-Za-z0-9-]+/)?embed/(?:guides|self-checks)/[^/]+\\.html"),
        /** The script that fits the height of a frame, which another website loads. */
        RESIZING("embed/resize\\.js"),
        OTHER(".*");

        private final String pattern;

        ServedKind(String pattern) {
            this.pattern = pattern;
        }

        String pattern() {
            return pattern;
        }
    }
}

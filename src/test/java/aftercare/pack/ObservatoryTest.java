package aftercare.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Scores the headers that the settings of each server send with a page by the tests of Mozilla's HTTP Observatory, as MDN
 * publishes them, and compares the points with the table of {@code docs/hosting.md}.
 */
class ObservatoryTest {
    private static final ServerPolicy POLICY = new ServerPolicy(
            "/",
            true,
            List.of("https://www.clinic.example"),
            new TreeMap<>(Map.of("guides/old.html", "guides/x.html")),
            true);

    private static final List<String> ADDRESSES =
            List.of("index.html", "guides/x.html", "embed/resize.js", "embed/guides/x.html");

    private static final Set<String> PRIVATE =
            Set.of("no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin");

    /** Six months, in seconds. */
    private static final int LONG_ENOUGH = 15_768_000;

    /** The settings of a server, and how they say a header that is sent with every page. */
    private enum Settings {
        NGINX(NginxSettings.of(POLICY), "(?m)^    add_header (\\S+) \"(.*)\" always;$"),
        APACHE(ApacheSettings.of(POLICY), "(?m)^Header always set (\\S+) \"([^\"]*)\"$"),
        CADDY(CaddySettings.of(POLICY), "(?m)^\t\theader (\\w\\S+) \"(.*)\"$"),
        IIS(IisSettings.of(POLICY, ADDRESSES), "<add name=\"([\\w-]+)\" value=\"([^\"]*)\"/>"),
        /** Without a section of its own, index.html has the headers of these rules. */
        NETLIFY(ofRules("/*", "/index.html"), "(?m)^  ([\\w-]+): (.*)$"),
        NETWORK(DeliveryHeaders.of(POLICY), "(?m)^\\| `(\\S+)` \\| `(.*)` \\|$");

        private final String text;
        private final Pattern header;

        Settings(String text, String header) {
            this.text = text;
            this.header = Pattern.compile(header);
        }

        /** By names in lower case. The first setting is that of every page, and what follows is for some files alone. */
        Map<String, String> headers() {
            var headers = new LinkedHashMap<String, String>();
            header.matcher(text).results().forEach(found -> add(headers, found));
            return headers;
        }

        private static void add(Map<String, String> headers, MatchResult found) {
            headers.putIfAbsent(found.group(1).toLowerCase(java.util.Locale.ROOT), found.group(2));
        }

        private static String ofRules(String... places) {
            var rules = HeadersSettings.of(POLICY, ADDRESSES);
            var text = new StringBuilder();
            for (var place : places) {
                int start = rules.indexOf(place + "\n") + place.length() + 1;
                rules.substring(start)
                        .lines()
                        .takeWhile(line -> line.startsWith("  "))
                        .forEach(line -> text.append(line).append('\n'));
            }
            return text.toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyServerScoresAsTheDocumentsSay(Settings settings) throws IOException {
        var headers = settings.headers();

        assertThat(points(headers)).containsExactlyEntriesOf(documented());
    }

    /** The points of a page for each test, in the order of the table. */
    private static Map<String, Integer> points(Map<String, String> headers) {
        var policy = headers.getOrDefault("content-security-policy", "");
        var points = new LinkedHashMap<String, Integer>();
        points.put("Content Security Policy", ofPolicy(policy));
        points.put("Cookies", headers.containsKey("set-cookie") ? -20 : 0);
        points.put("Cross-origin resource sharing", headers.containsKey("access-control-allow-origin") ? -50 : 0);
        points.put("Referrer Policy", PRIVATE.contains(headers.getOrDefault("referrer-policy", "")) ? 5 : -5);
        points.put("Strict Transport Security", isLong(headers.get("strict-transport-security")) ? 0 : -20);
        // Where scripts can come from the site alone, no hash is needed.
        points.put("Subresource Integrity", policy.contains("script-src 'self';") ? 0 : -50);
        points.put("X-Content-Type-Options", "nosniff".equals(headers.get("x-content-type-options")) ? 0 : -5);
        points.put("X-Frame-Options", policy.endsWith("frame-ancestors 'none'") ? 5 : -20);
        points.put(
                "Cross-Origin Resource Policy",
                "same-origin".equals(headers.get("cross-origin-resource-policy")) ? 0 : -20);
        return points;
    }

    private static int ofPolicy(String policy) {
        boolean isUnsafe = policy.matches(".*(?:'unsafe-|data:|https?:|\\*).*");
        return isUnsafe ? -20 : policy.startsWith("default-src 'none';") ? 10 : policy.isEmpty() ? -25 : 5;
    }

    private static boolean isLong(@org.jspecify.annotations.Nullable String header) {
        var age = Pattern.compile("max-age=(\\d{1,9})").matcher(String.valueOf(header));
        return age.find() && Integer.parseInt(age.group(1)) >= LONG_ENOUGH;
    }

    /** What the table says of each test, apart from that of the host's own redirect. */
    private static Map<String, Integer> documented() throws IOException {
        var rows = Pattern.compile("(?m)^\\| ([^|]+) \\| [^|]+ \\| ([+-]?\\d+) \\|$")
                .matcher(Files.readString(Path.of("docs/hosting.md")));
        var points = new LinkedHashMap<String, Integer>();
        rows.results().forEach(row -> points.put(row.group(1), Integer.parseInt(row.group(2))));
        return points;
    }
}

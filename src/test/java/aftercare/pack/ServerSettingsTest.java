package aftercare.pack;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.format.MediaTypes;
import aftercare.pack.ServerPolicy.ServedKind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** Tests the settings for servers that cannot be run here, and what all settings have in common. */
class ServerSettingsTest {
    private static final List<String> ADDRESSES = List.of(
            "404.html",
            "index.html",
            "guides/x.html",
            "es/index.html",
            "es/guides/x.html",
            "embed/resize.js",
            "embed/guides/x.html",
            "es/embed/guides/x.html",
            "assets/site.0123456789.css");

    private final ServerPolicy policy = new ServerPolicy(
            "/aftercare/",
            true,
            List.of("https://www.clinic.example"),
            new TreeMap<>(Map.of("guides/old.html", "guides/x.html")));

    @Test
    void pagesInAFrameAloneMayBeFramed() {
        assertThat(policy.kindOf("embed/guides/x.html")).isEqualTo(ServedKind.EMBED);
        assertThat(policy.kindOf("es/embed/self-checks/x.html")).isEqualTo(ServedKind.EMBED);
        assertThat(policy.kindOf("guides/x.html")).isEqualTo(ServedKind.OTHER);
        assertThat(csp(ServedKind.EMBED)).endsWith("; frame-ancestors https://www.clinic.example");
        assertThat(csp(ServedKind.OTHER)).endsWith("; frame-ancestors 'none'");
    }

    @Test
    void onlySecureSitesAskForHttpsAndStandApart() {
        var secure =
                new ServerPolicy("/", true, List.of(), new TreeMap<>(), true).headers(ServerPolicy.ServedKind.OTHER);

        assertThat(secure)
                .containsEntry("Strict-Transport-Security", "max-age=31536000")
                .containsEntry("Cross-Origin-Opener-Policy", "same-origin")
                .containsEntry("Cross-Origin-Resource-Policy", "same-origin");
        assertThat(policy.headers(ServerPolicy.ServedKind.OTHER))
                .doesNotContainKeys("Strict-Transport-Security", "Cross-Origin-Opener-Policy");
        assertThat(policy.headers(policy.kindOf("embed/resize.js")))
                .containsEntry("Cross-Origin-Resource-Policy", "cross-origin");
        assertThat(policy.headers(policy.kindOf("embed/guides/x.html")))
                .containsEntry("Cross-Origin-Resource-Policy", "cross-origin");
    }

    @Test
    void headersFileOfASubFolderSaysWhereToPutIt() {
        assertThat(HeadersSettings.of(policy, ADDRESSES)).startsWith("# ").contains("beside aftercare/");
        var root = new ServerPolicy("/", true, List.of(), new TreeMap<>());
        assertThat(HeadersSettings.of(root, ADDRESSES)).startsWith("/");
    }

    @Test
    void noPageMayBeFramedWhereNoSiteIsNamed() {
        var without = new ServerPolicy("/", true, List.of(), new TreeMap<>());

        assertThat(without.kindOf("embed/guides/x.html")).isEqualTo(ServedKind.OTHER);
    }

    @Test
    void webConfigIsXmlWithEveryTypeHeaderAndRedirect() throws Exception {
        var text = IisSettings.of(policy, ADDRESSES);
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(document.getElementsByTagName("mimeMap").getLength()).isEqualTo(MediaTypes.BY_ENDING.size());
        assertThat(text).contains("path=\"/aftercare/404.html\" responseMode=\"ExecuteURL\"");
        assertThat(text).contains("<location path=\"guides/old.html\">", "destination=\"/aftercare/guides/x.html\"");
        assertThat(text).contains("<location path=\"embed/guides\">", "<location path=\"es/embed/guides\">");
        policy.headers(ServedKind.OTHER)
                .forEach((name, value) ->
                        assertThat(text).contains("<add name=\"" + name + "\" value=\"" + value + "\"/>"));
    }

    /** Hosts of this format combine the headers of all matching rules, so that two policies would both apply. */
    @Test
    void noAddressHasTwoRulesForOneHeaderInHeadersFile() {
        var rules = rules(HeadersSettings.of(policy, ADDRESSES));

        for (var address : ADDRESSES) {
            var seen = new HashSet<String>();
            rules.forEach((place, headers) -> {
                if (matches(place, "/aftercare/" + address)) {
                    headers.forEach((name, value) -> assertThat(seen.add(name))
                            .as(name + " of " + address)
                            .isTrue());
                    assertThat(policy.headers(policy.kindOf(address)).entrySet())
                            .containsAll(headers.entrySet());
                }
            });
            assertThat(seen).as(address).contains("Content-Security-Policy", "X-Content-Type-Options");
        }
    }

    @Test
    void withoutFramesOneRuleDoesForAllPages() {
        var without = new ServerPolicy("/", true, List.of(), new TreeMap<>());

        assertThat(rules(HeadersSettings.of(without, ADDRESSES))).containsOnlyKeys("/*", "/assets/*");
    }

    @Test
    void everyDirectiveForApacheIsOneThatMayBeUnknown() {
        var depth = 0;
        for (var line : ApacheSettings.of(policy).lines().toList()) {
            depth += line.startsWith("<IfModule") ? 1 : line.startsWith("</IfModule") ? -1 : 0;
            assertThat(depth > 0 || line.matches("(#|ErrorDocument|</IfModule).*"))
                    .as(line)
                    .isTrue();
        }
        assertThat(depth).isZero();
    }

    @Test
    void oddPathIsNotWrittenIntoSettings() {
        var label = new PackLabel(
                "T",
                "",
                "",
                java.time.LocalDate.of(2026, 11, 22),
                java.util.Optional.empty(),
                java.util.Optional.of("https://clinic.example/a%20b;/"),
                List.of(),
                List.of(),
                new TreeMap<>(Map.of("guides/o'ld.html", "guides/x.html", "guides/old.html", "guides/x.html")),
                new aftercare.status.CopyStatus(
                        java.time.LocalDate.of(2026, 11, 22), "", new TreeMap<>(), Optional.empty(), List.of()));

        var safe = ServerPolicy.of(label);

        assertThat(safe.isPathKnown()).isFalse();
        assertThat(safe.redirects()).containsOnlyKeys("guides/old.html");
    }

    private String csp(ServedKind kind) {
        return policy.headers(kind).getOrDefault("Content-Security-Policy", "");
    }

    private static Map<String, Map<String, String>> rules(String text) {
        var rules = new TreeMap<String, Map<String, String>>();
        var place = "";
        for (var line : text.lines().toList()) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("/")) {
                place = line;
            } else {
                var header = line.strip().split(": ", 2);
                rules.computeIfAbsent(place, key -> new TreeMap<>()).put(header[0], header[1]);
            }
        }
        return rules;
    }

    private static boolean matches(String place, String address) {
        var pattern = place.endsWith("*") ? Pattern.quote(place.replace("*", "")) + ".*" : Pattern.quote(place);
        return address.matches(pattern);
    }
}

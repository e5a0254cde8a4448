package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests how readers report a mistake: by a letter that names page and version, by the clinic's form, or not at all. */
class MistakeTest {
    private static final Path SMALL = Path.of("src/test/resources/sites/small/content");
    private static final String GUIDE = "guides/rest.html";
    private static final String CHECK = "self-checks/sore.html";
    private static final String SENSITIVE = "guides/move.html";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyContentWithASensitiveGuide() throws IOException {
        Copies.folder(SMALL, folder.resolve("content"));
        var sensitive = folder.resolve("content/en/guides/move.md");
        Files.writeString(sensitive, Files.readString(sensitive).replaceFirst("---", "---\nsensitive: true"));
    }

    @Test
    void aLetterNamesPageAndVersion() throws IOException {
        var site = site("contact: mailto:pages@riverside.example");
        for (var address : List.of(GUIDE, CHECK, "about.html")) {
            var page = page(site, address);
            var letter = letter(page);
            assertThat(letter.get("subject"))
                    .as(address)
                    .endsWith(page.expectFirst("h1").text());
            assertThat(letter.get("body")).contains("https://riverside.example/" + address);
        }
        var version = page(site, GUIDE).expectFirst("dd > code").text();
        assertThat(letter(page(site, GUIDE)).get("body")).contains(version);
    }

    @Test
    void aLetterAboutASensitivePageTellsItsAddressAlone() throws IOException {
        var page = page(site("contact: mailto:pages@riverside.example"), SENSITIVE);
        assertThat(letter(page).get("subject"))
                .doesNotContain(page.expectFirst("h1").text());
        assertThat(letter(page).get("body")).contains("https://riverside.example/" + SENSITIVE);
    }

    @Test
    void aFormIsALinkAndWithoutContactThereIsNone() throws IOException {
        assertThat(link(page(site("contact: https://riverside.example/contact"), GUIDE))
                        .map(a -> a.attr("href")))
                .contains("https://riverside.example/contact");
        assertThat(link(page(site("phones: []"), GUIDE))).isEmpty();
    }

    private Path site(String setting) throws IOException {
        var clinic = Files.writeString(folder.resolve("clinic.yaml"), "name: Riverside Massage\n" + setting + "\n");
        var request = new BuildRequest(
                Optional.of(folder.resolve("content")),
                Optional.of(Path.of("templates")),
                List.of(clinic),
                folder.resolve("site"),
                Optional.of("https://riverside.example/"),
                ShippedSite.TODAY);
        assertThat(SiteBuild.of(request, Progress.SILENT).build().published()).isPresent();
        return folder.resolve("site");
    }

    private static Document page(Path site, String address) throws IOException {
        return Jsoup.parse(site.resolve(address).toFile(), "UTF-8");
    }

    /** The link that reports a mistake: no other one of the footer's words leads away. */
    private static Optional<Element> link(Document page) {
        return page.select(".site-footer__words a").stream().findFirst();
    }

    /** What a mail program would fill in (RFC 6068: percent-encoded, and a plus is a plus). */
    private static Map<String, String> letter(Document page) {
        var address = link(page).orElseThrow().attr("href");
        assertThat(address).doesNotContain("+");
        var fields = new TreeMap<String, String>();
        for (var field : address.substring(address.indexOf('?') + 1).split("&", -1)) {
            fields.put(
                    field.substring(0, field.indexOf('=')),
                    URI.create("x:?" + field.substring(field.indexOf('=') + 1)).getSchemeSpecificPart());
        }
        return fields;
    }
}

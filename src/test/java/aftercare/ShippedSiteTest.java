package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.prose.ReadingGrade;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Holds the shipped content to account, page by page; never its wording. */
@TestInstance(Lifecycle.PER_CLASS)
class ShippedSiteTest {
    private static final int LIGHT = 20 * 1024;
    private final Validity validity = new Validity();
    private ShippedSite site;

    @BeforeAll
    void build(@TempDir Path folder) {
        site = ShippedSite.in(folder);
    }

    @Test
    void hasNoProblem() {
        assertThat(site.result().problems().list()).isEmpty();
        assertThat(site.result().published()).isPresent();
    }

    @Test
    void hasTheFixedAddresses() {
        assertThat(site.pages())
                .contains(
                        "index.html",
                        "404.html",
                        "about.html",
                        "privacy.html",
                        "sources.html",
                        "glossary.html",
                        "guides/index.html",
                        "guides/when-to-get-help.html",
                        "self-checks/index.html",
                        "self-checks/soreness-or-help.html");
    }

    @Test
    void everyPageIsValidHtml() {
        for (var address : site.pages()) {
            assertThat(validity.problems(site.text(address)))
                    .as(address)
                    // The checker does not know 'self' where it reads a policy alone.
                    .filteredOn(problem -> !problem.contains("Content Security Policy"))
                    .isEmpty();
        }
    }

    @Test
    void tellsMachinesWhatTheFrontMatterSays() throws IOException {
        var json = new JsonMapper();
        for (var file : guides()) {
            var address = "guides/" + file.getFileName().toString().replace(".md", ".html");
            var page = Jsoup.parse(site.text(address));
            var data = json.readTree(page.expectFirst("script[type=application/ld+json]").data());
            var lines = Files.readAllLines(file);
            assertThat(data.get("@type").asString()).isEqualTo("MedicalWebPage");
            assertThat(data.get("inLanguage").asString()).isEqualTo("en");
            assertThat(lines).contains("reviewed: " + data.get("dateModified").asString());
            assertThat(lines).contains("description: " + data.get("description").asString());
            assertThat(page.expectFirst("h1").text()).isEqualTo(data.get("name").asString());
            assertThat(data.has("reviewedBy")).as("no clinician has signed %s", file).isFalse();
        }
    }

    private static List<Path> guides() throws IOException {
        try (var files = Files.list(Path.of("content/en/guides"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void styleSheetIsValid() throws IOException {
        try (var assets = Files.list(site.folder().resolve("assets"))) {
            var css = assets.filter(file -> file.toString().endsWith(".css"))
                    .findFirst()
                    .orElseThrow();
            assertThat(validity.problemsOfStyle(knownToChecker(Files.readString(css))))
                    .filteredOn(problem -> problem.contains(" error: "))
                    // Newer than the checker; browsers that do not know it pass it over.
                    .filteredOn(problem -> !problem.contains("subgrid"))
                    .isEmpty();
        }
    }

    /** The checker does not read a condition on selectors yet; what stands inside is checked all the same. */
    private static String knownToChecker(String css) {
        return css.replaceAll("@supports selector\\([^{]*\\)", "@supports (display: grid)");
    }

    @Test
    void everyGuideIsPlainLongEnoughAndSourced() {
        var guides = guides().toList();
        assertThat(guides).hasSizeGreaterThanOrEqualTo(12);
        for (var address : guides) {
            var page = page(address);
            var cited = page.select("main sup.cite a").eachAttr("href");
            var grade = ReadingGrade.of(prose(page));
            assertThat(grade.fleschKincaid()).as(address).isLessThanOrEqualTo(7.0);
            assertThat(grade.smog()).as(address).isLessThanOrEqualTo(9.5);
            assertThat(grade.words()).as(address).isGreaterThanOrEqualTo(450);
            assertThat(cited.stream().distinct()).as(address).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void everyGuideShowsWarningSignsBeforeAnythingElse() {
        guides().forEach(address -> {
            var first = page(address).expectFirst("main .care-card, main h2");
            assertThat(first.attr("data-care")).as(address).isIn("emergency", "urgent");
        });
    }

    @Test
    void everyGuideWithAllItNeedsIsLight() throws IOException {
        int css = 0;
        try (var assets = Files.list(site.folder().resolve("assets"))) {
            for (var asset : assets.toList()) {
                css += compressed(Files.readAllBytes(asset));
            }
        }
        for (var address : guides().toList()) {
            var page = compressed(site.text(address).getBytes(StandardCharsets.UTF_8));
            assertThat(page + css).as(address).isLessThanOrEqualTo(LIGHT);
        }
    }

    @Test
    void noCareLevelContradictsItself() {
        for (var address : site.pages()) {
            for (var card : page(address).select("[data-care]")) {
                var level = card.attr("data-care");
                assertThat(card.select("[class*=--" + level + "]")).as(address).isNotEmpty();
                var others = Stream.of("emergency", "urgent", "soon", "pharmacist", "self-care")
                        .filter(other -> !other.equals(level));
                assertThat(others.flatMap(other -> card.select("[class*=--" + other + "]").stream()))
                        .as(address)
                        .isEmpty();
            }
        }
    }

    @Test
    void selfCheckIsCompleteWithoutScript() {
        var page = page("self-checks/soreness-or-help.html");
        assertThat(page.select("script[src]")).isEmpty();
        assertThat(page.select("section[id] a[href^=#]")).isNotEmpty();
        for (var link : page.select("section[id] a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        }
        assertThat(page.select("section[id][data-care]").eachAttr("data-care"))
                .contains("emergency", "urgent", "soon", "self-care");
    }

    private Stream<String> guides() {
        return site.pages().stream()
                .filter(address -> address.startsWith("guides/"))
                .filter(address -> !address.equals("guides/index.html"))
                .filter(address -> page(address).selectFirst("section.sources") != null);
    }

    private Document page(String address) {
        return Jsoup.parse(site.text(address));
    }

    /** The paragraphs and list items of {@code <main>}; headings, tables, contents and reference lists left out. */
    private static List<String> prose(Document page) {
        var main = page.expectFirst("main");
        main.select("h1, h2, h3, h4, h5, h6, table, nav, section.sources, sup, .footnotes")
                .remove();
        return main.select("p, li, dd, dt").stream()
                .filter(block -> block.select("p, li").size() <= 1)
                .map(Element::text)
                .toList();
    }

    private static int compressed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}

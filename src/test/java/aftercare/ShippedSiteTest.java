package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.browser.SelfCheckPaths;
import aftercare.model.SelfCheck;
import aftercare.prose.ReadingGrade;
import aftercare.tree.Paths;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.json.JsonMapper;

/** Tests every page of the shipped content, but never its wording. */
@TestInstance(Lifecycle.PER_CLASS)
class ShippedSiteTest {
    private static final int SMALL = 6 * 1024;
    /** The scripts and the index, without the texts of results. */
    private static final int LIGHT_SEARCH = 30 * 1024;

    private final Validity validity = new Validity();
    private final ShippedSite site = ShippedSite.shared();

    @Test
    void hasNoProblem() {
        assertThat(site.result().problems().list()).isEmpty();
        assertThat(site.result().published()).isPresent();
    }

    @Test
    void everyEmergencyOutcomeSaysHowToFindTheNumber() {
        var outcomes = site.pages().stream()
                .flatMap(address -> Jsoup.parse(site.text(address)).select(".outcome[data-care=emergency]").stream())
                .toList();

        assertThat(outcomes)
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(
                                outcome.select(".care-card .outcome__find").text())
                        .as(outcome.id())
                        .isNotEmpty());
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
                    // The checker does not accept 'self' when it reads a policy without a page.
                    .filteredOn(problem -> !problem.contains("Content Security Policy"))
                    .isEmpty();
        }
    }

    @Test
    void tellsMachinesWhatTheFrontMatterSays() throws IOException {
        var json = new JsonMapper();
        for (var file : guideFiles()) {
            var address = "guides/" + file.getFileName().toString().replace(".md", ".html");
            var page = Jsoup.parse(site.text(address));
            var data = json.readTree(
                    page.expectFirst("script[type=application/ld+json]").data());
            var lines = Files.readAllLines(file);
            assertThat(data.get("@type").asString()).isEqualTo("MedicalWebPage");
            assertThat(data.get("inLanguage").asString()).isEqualTo("en");
            assertThat(lines).contains("reviewed: " + data.get("dateModified").asString());
            assertThat(lines).contains("description: " + data.get("description").asString());
            assertThat(page.expectFirst("h1").text()).isEqualTo(data.get("name").asString());
            assertThat(data.has("reviewedBy"))
                    .as("no clinician has signed %s", file)
                    .isFalse();
        }
    }

    private static List<Path> guideFiles() throws IOException {
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
                    // The checker does not know this newer feature; older browsers ignore it.
                    .filteredOn(problem -> !problem.contains("subgrid"))
                    .isEmpty();
        }
    }

    /** The checker knows no @supports selector() yet, whose rules are checked all the same, and no styles of drawings. */
    private static String knownToChecker(String css) {
        return css.replaceAll("@supports selector\\([^{]*\\)", "@supports (display: grid)")
                .replaceAll("vector-effect:[^;}]*;?", "");
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
            assertThat(grade.words()).as(address).isGreaterThanOrEqualTo(250);
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

    /**
     * Tests that a self-check works without script: links alone lead from the start to the outcome that the evaluator
     * finds.
     */
    @Test
    void everyPathOfEverySelfCheckEndsWhereItShouldByLinks() {
        var shippedChecks = SelfCheckPaths.in(Path.of("content"));
        for (var check : shippedChecks.checks()) {
            var page = page(SelfCheckPaths.address(check));
            for (var path : SelfCheckPaths.all(check)) {
                var link = page.expectFirst(".start a.button");
                for (var turn : path.turns()) {
                    var question = page.expectFirst(link.attr("href"));
                    assertThat(question.id())
                            .as(path.words())
                            .isEqualTo(turn.question().id().value());
                    link = question.select(".answers a").get(SelfCheckPaths.answerNumber(turn));
                }
                var end = page.expectFirst(link.attr("href"));
                assertThat(end.id()).as(path.words()).isEqualTo(SelfCheckPaths.outcome(check, path));
                assertThat(end.attr("data-care"))
                        .as(path.words())
                        .isEqualTo(((SelfCheck.Outcome) path.end()).care().id());
            }
        }
    }

    @Test
    void progressNeverPromisesFewerQuestionsThanCome() {
        for (var check : SelfCheckPaths.in(Path.of("content")).checks()) {
            var ways = new Paths(check);
            for (var path : SelfCheckPaths.all(check)) {
                int left = path.turns().size();
                for (var turn : path.turns()) {
                    assertThat(ways.longestFrom(turn.question().id().value())).isGreaterThanOrEqualTo(left);
                    left--;
                }
            }
        }
    }

    @Test
    void pagesLoadOnlyTheSmallScriptsThatTheyNeed() throws IOException {
        for (var address : site.pages()) {
            var page = page(address);
            var scripts = page.select("script[src]").eachAttr("src").stream()
                    .map(src -> src.replaceFirst(".*/", "").replaceFirst("\\..*", ""))
                    .toList();
            assertThat(scripts)
                    .as(address)
                    .isEqualTo(
                            address.equals("404.html")
                                    ? List.of()
                                    : List.of(scriptOf(page.select("main").attr("class"))));
            assertThat(page.select("script[src]")).as(address).allMatch(script -> script.hasAttr("defer"));
        }
        assertThat(compressed(script("self-checks/soreness-or-help.html", "check")))
                .isLessThanOrEqualTo(SMALL);
        assertThat(compressed(script("guides/heat-and-cold.html", "text"))).isLessThan(2048);
    }

    /** By the kind that the page's main element names. */
    private static String scriptOf(String kind) {
        return switch (kind.replace("page page--", "")) {
            case "check" -> "check";
            case "guide", "single" -> "text";
            case "search" -> "search";
            default -> "site";
        };
    }

    @Test
    void searchIsLight() throws IOException {
        var page = page("search.html");
        var scripts = new ArrayList<>(page.select("script[src*=search.]").eachAttr("src"));
        scripts.add(page.expectFirst("[data-index]").attr("data-index"));
        int size = 0;
        for (var script : scripts) {
            size += compressed(site.text(script));
        }
        assertThat(size).isLessThanOrEqualTo(LIGHT_SEARCH);
    }

    /** The text of a script of a page in a folder, given its name without the fingerprint. */
    private String script(String address, String name) {
        return page(address).select("script[src]").eachAttr("src").stream()
                .filter(src -> src.contains("/" + name + "."))
                .findFirst()
                .map(src -> site.text(src.replace("../", "")))
                .orElseThrow();
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

    /** The paragraphs and list items of {@code <main>}, without headings, tables, contents and reference lists. */
    private static List<String> prose(Document page) {
        var main = page.expectFirst("main");
        main.select("h1, h2, h3, h4, h5, h6, table, nav, section.sources, sup, .footnotes")
                .remove();
        return main.select("p, li, dd, dt").stream()
                .filter(block -> block.select("p, li").size() <= 1)
                .map(Element::text)
                .toList();
    }

    private static int compressed(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }
}

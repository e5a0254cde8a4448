package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Sign;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.PressSequentiallyOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Tests that readers find what they ask for, that warning signs come first, and that nothing typed leaves the device. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class SearchIT {
    private static final Path QUESTIONS = Path.of("src/test/resources/search/questions.txt");
    private static final Path TEN_MORE = Path.of("src/test/resources/search/ten-more.txt");
    private static final Path ASKED_SINCE = Path.of("src/test/resources/search/asked-since.txt");
    private static final NewContextOptions WIDE = new NewContextOptions().setViewportSize(1400, 900);

    private final Browser browser = Browser.OF_ALL_TESTS;

    private final ShippedSite site = ShippedSite.shared();

    /** A question that readers ask, and the pages that answer it. */
    private record Question(String words, List<String> pages) {
        static Question of(String line) {
            var parts = line.split(" \\| ", -1);
            return new Question(parts[0], List.of(parts[1].split(", ", -1)));
        }

        boolean isAnsweredBy(List<String> links) {
            return links.stream().limit(3).anyMatch(link -> pages.contains(link.replaceFirst("#.*", "")));
        }
    }

    @Test
    void readersFindTheAnswersToTheirQuestions() throws IOException {
        assertThat(unanswered(QUESTIONS, 30)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void whoHasNotSeenThePagesFindsTheAnswersToo() throws IOException {
        assertThat(unanswered(TEN_MORE, 10)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whatWasOnceNotFoundStaysFound() throws IOException {
        assertThat(unanswered(ASKED_SINCE, 2)).isEmpty();
    }

    /** What is typed replaces the address, and leaves no way back through half a word. */
    @Test
    void typingAddsNothingToTheWayBack() {
        try (var visit = browser.open(url("index.html"))) {
            var page = visit.page();
            visit.go(url("search.html"));
            page.locator("main input").pressSequentially("stiff neck", new PressSequentiallyOptions().setDelay(150));
            page.locator("#results a").first().waitFor();
            assertThat(page.url()).contains("#q=");
            page.goBack();
            assertThat(page.url()).endsWith("index.html");
        }
    }

    /** The questions of a file that have no page named there among the first three results. */
    private List<String> unanswered(Path file, int count) throws IOException {
        var questions = Files.readAllLines(file).stream()
                .filter(line -> line.contains(" | "))
                .map(Question::of)
                .toList();
        assertThat(questions).hasSize(count);
        try (var visit = browser.open(url("search.html"))) {
            var unanswered = questions.stream()
                    .filter(question -> !question.isAnsweredBy(linksFor(question.words, visit.page())))
                    .map(Question::words)
                    .toList();
            assertThat(visit.faults()).isEmpty();
            return unanswered;
        }
    }

    @Test
    void wordsOfARedFlagShowItsCardFirst() throws IOException {
        var files = ContentFiles.inDirectory(Path.of("content"), "content");
        var content =
                new ContentReader(files, new MarkdownReader()).read().value().orElseThrow();
        var flags = content.editions().get(0).signs().values().stream()
                .filter(sign -> sign.care().isRedFlag())
                .toList();
        try (var visit = browser.open(url("search.html"))) {
            for (var flag : flags) {
                linksFor(flag.text().value(), visit.page());
                assertThat(shown(flag, visit.page())).as(flag.text().value()).isTrue();
            }
            assertThat(visit.page()
                            .locator("[data-care] ~ #results, :has([data-care]) ~ #results")
                            .count())
                    .isEqualTo(1);
            assertThat(linksFor("heat or cold", visit.page())).isNotEmpty();
            assertThat(visit.page().locator(".search [data-care]:visible").count())
                    .isZero();
        }
    }

    private static boolean shown(Sign sign, Page page) {
        return page.locator(".search section[data-care=" + sign.care() + "] li").allTextContents().stream()
                .anyMatch(text -> text.equals(sign.text().value()));
    }

    @Test
    void findsWhileTypingOnceTheFieldIsUsedAndSendsNothing() throws IOException {
        try (var server = new SiteServer(site.folder(), "/clinic/aftercare/");
                var visit = browser.open(server.url("search.html"))) {
            var page = visit.page();
            var asked = new ArrayList<String>();
            page.onRequest(request -> asked.add(request.url()));
            assertThat(page.locator("script[src*='search-index']").count()).isZero();

            page.locator(".search input").pressSequentially("paracetomol zzyzx");
            page.locator("#results li p mark").first().waitFor();

            assertThat(page.locator("#results li").count()).isPositive();
            assertThat(page.locator("#results li:has(a + a)").count()).isZero();
            assertThat(page.locator("#results a:not([href*='#'])").count()).isZero();
            assertThat(asked).isNotEmpty().allMatch(url -> url.startsWith(server.url("assets/")));
            assertThat(asked.toString()).doesNotContain("zzyzx");
            assertThat(visit.faults()).isEmpty();
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Test
    void everyResultLeadsToItsSection() {
        try (var visit = browser.open(url("search.html"))) {
            var links = linksFor("sleep work bruise painkiller privacy osteoporosis", visit.page());
            assertThat(links).hasSizeGreaterThan(5);
            for (var link : links) {
                visit.page().navigate(url(link.replaceFirst("#.*", "")));
                var section = link.substring(link.indexOf('#') + 1);
                assertThat(visit.page().locator("[id='" + section + "']").count())
                        .as(link)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void homeAndHeaderLeadToTheAnswer() {
        try (var visit = browser.open(url("index.html"), WIDE)) {
            var page = visit.page();
            page.locator(".search-field--home input").fill("stiff neck");
            page.keyboard().press("Enter");
            page.locator("#results li").first().waitFor();
            assertThat(page.url()).endsWith("search.html#q=stiff%20neck");

            page.navigate(url("guides/heat-and-cold.html"));
            page.locator(".search-field--header input").fill("ice");
            page.keyboard().press("Enter");
            page.locator("#results li").first().waitFor();
            assertThat(page.locator(".search input").inputValue()).isEqualTo("ice");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void noHitLeavesTheListEmptyAndSaysSo() {
        try (var visit = browser.open(url("search.html"))) {
            assertThat(linksFor("xqxqxq", visit.page())).isEmpty();
            assertThat(visit.page().locator(".search__status").textContent()).contains("xqxqxq");
            visit.page().evaluate("location.hash = '#q=%E0%A4'");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void withoutScriptEveryPageStandsInTheListFromAToZ() {
        var without = new NewContextOptions().setJavaScriptEnabled(false).setColorScheme(ColorScheme.DARK);
        try (var visit = browser.open(url("search.html"), without)) {
            var page = visit.page();
            assertThat(page.locator("input").count()).isZero();
            page.locator(".letters a").last().click();
            assertThat(page.locator("h2:target").count()).isEqualTo(1);
            var listed = addresses(page.locator(".letter__entries a"));
            assertThat(listed).contains("guides/heat-and-cold.html", "self-checks/soreness-or-help.html", "about.html");
        }
    }

    /** The addresses of the results, best first. */
    private static List<String> linksFor(String words, Page page) {
        var hash = "#q=" + URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
        page.evaluate(
                "hash => { document.querySelector('.search__status').textContent = ''; location.hash = hash; }", hash);
        page.waitForFunction("() => document.querySelector('.search__status').textContent");
        return addresses(page.locator("#results a"));
    }

    private static List<String> addresses(Locator links) {
        return ((List<?>) links.evaluateAll("links => links.map(link => link.getAttribute('href'))"))
                .stream().map(String::valueOf).toList();
    }

    private String url(String address) {
        return site.folder().resolve(address).toUri().toString();
    }
}

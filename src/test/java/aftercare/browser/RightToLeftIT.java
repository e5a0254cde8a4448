package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.Reader;
import aftercare.ShippedSite;
import aftercare.SiteTest;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.read.document.StockWords;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests a translated self-check in a right-to-left language, and the search of translations. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class RightToLeftIT {
    private static final Path WORDS = Path.of("src/test/resources/right-to-left/ar");

    private final Browser browser = Browser.OF_ALL_TESTS;

    private String url;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        url = selfCheck(folder, true);
    }

    /** Builds the self-check, with or without the words of its own questions. */
    private static String selfCheck(Path folder, boolean hasQuestions) throws IOException {
        var content = folder.resolve("content");
        Copies.folder(SiteTest.SITES.resolve("small/content"), content);
        Copies.folder(WORDS, content.resolve("ar"));
        if (!hasQuestions) {
            var file = content.resolve("ar/self-checks/sore.yaml");
            Files.writeString(file, Files.readString(file).replaceFirst("(?s)questions:.*outcomes:", "outcomes:"));
        }
        return built(folder, "ar: العربية")
                .resolve("ar/self-checks/sore.html")
                .toUri()
                .toString();
    }

    /** Builds the content of a folder with one language more. */
    private static Path built(Path folder, String language) throws IOException {
        var content = folder.resolve("content");
        var site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site).replace("{en: English,", "{en: English, " + language + ","));
        var output = folder.resolve("site");
        var templates = Optional.of(Path.of("templates"));
        var request = new BuildRequest(Optional.of(content), templates, output, Optional.empty(), ShippedSite.TODAY);
        var result = SiteBuild.of(request, Progress.SILENT).build();
        assertThat(result.published()).as("%s", result.problems()).isPresent();
        return output;
    }

    @Test
    void countsInTheLanguagesOwnForms() {
        try (var visit = browser.open(url)) {
            assertThat(visit.page().locator(".start__note").textContent()).startsWith("3 أسئلة على الأكثر.");
            visit.page().locator(".start .button").click();
            // The script counts once the address has changed.
            visit.page()
                    .locator("#w1 .question__place:has-text('السؤال 1 من 3 على الأكثر')")
                    .waitFor();
            assertThat(visit.page().locator("#w1 .question__place").textContent())
                    .contains("سؤالان آخران على الأكثر.");
        }
    }

    @Test
    void whatIsToldOfAnUntranslatedQuestionKeepsItsLanguage(@TempDir Path folder) throws IOException {
        try (var visit = browser.open(selfCheck(folder, false))) {
            var page = visit.page();
            page.locator(".start .button").click();
            page.locator("#w1 .answers a[data-answer=none]").first().click();
            page.locator("#hot .answers a[data-answer=none]").first().click();
            page.locator("#better .answers a").first().click();

            var answers = page.locator(".told__answers > li");
            answers.nth(2).waitFor();
            assertThat(answers.nth(2).locator("strong [lang=en]").count()).isEqualTo(1);
            assertThat(answers.nth(2).locator("strong").textContent())
                    .isEqualTo(page.locator("#better h2").textContent());
            assertThat(answers.nth(0).locator("[lang]").count()).isZero();
            assertThat(visit.faults()).isEmpty();
            assertThat(visit.barriers()).isEmpty();
        }
    }

    /** In Persian, whose words are not built in. */
    @Test
    void borrowedSentencesStandInTheirOrder(@TempDir Path folder) throws IOException {
        var content = folder.resolve("content");
        Copies.folder(SiteTest.SITES.resolve("small/content"), content);
        Files.createDirectories(content.resolve("fa"));
        Files.copy(WORDS.resolve("index.md"), content.resolve("fa/index.md"));
        var home = built(folder, "fa: فارسی").resolve("fa/index.html").toUri().toString();
        try (var visit = browser.open(home, new NewContextOptions().setViewportSize(1280, 800))) {
            assertThat((List<?>) visit.page().evaluate("""
                    () => Array.from(document.querySelectorAll(".standing__state, .site-footer__words p:first-child"), line => {
                      const box = from => {
                        const range = document.createRange();
                        range.selectNodeContents(from);
                        return range.getClientRects()[0];
                      };
                      const begin = line.querySelector("strong");
                      const next = box(begin.nextSibling);
                      return box(begin).left < next.left || box(begin).bottom <= next.top;
                    })
                    """)).isNotEmpty().allMatch(Boolean.TRUE::equals);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ar, طَبيعِيّ, self-checks/sore.html",
        "es, dia, guides/rest.html",
        "es, descansando, guides/rest.html",
        "es, descnasar, guides/rest.html"
    })
    void searchKnowsTheFormsOfEachLanguage(String language, String words, String found) {
        var search = url.replace("ar/self-checks/sore.html", language + "/search.html");
        try (var visit = browser.open(search + "#q=" + words)) {
            var first = visit.page().locator("#results a").first();
            first.waitFor();
            assertThat(first.getAttribute("href")).startsWith(found + "#");
            assertThat(visit.faults()).isEmpty();
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Test
    void leadsToTheSameOutcomeWithNothingOverTheEdge() {
        var phone = new NewContextOptions().setViewportSize(320, 640);
        try (var visit = browser.open(url, phone)) {
            var page = visit.page();
            page.locator(".start .button").click();
            page.locator("#w1 .answers a[data-answer=none]").first().click();
            assertThat(page.locator("#hot .answers a[data-answer=none]")
                            .first()
                            .evaluate("one => getComputedStyle(one).direction"))
                    .isEqualTo("rtl");
            page.locator("#hot .answers a[data-answer=none]").first().click();
            page.locator("#better .answers a").first().click();

            new Reader(page).assertHere("fine");
            assertThat(page.locator(".told__result").textContent()).contains(level("self-care"), "هذا يبدو طبيعياً");
            assertThat(page.locator(".told__answers li").first().textContent()).contains("الإجابة: لا");
            assertThat(page.locator(".told__decided").textContent())
                    .contains(page.locator("#better h2").textContent());
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
            assertThat(visit.faults()).isEmpty();
            assertThat(visit.barriers()).isEmpty();
        }
    }

    /** The name of a care level in Arabic, which is built in. */
    private static String level(String care) {
        var words = StockWords.in("ar").orElseThrow().words();
        return words.find("care." + care + ".level").orElseThrow().value();
    }
}

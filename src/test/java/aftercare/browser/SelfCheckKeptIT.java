package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Reader;
import aftercare.ShippedSite;
import aftercare.SiteTest;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Tests for how long a self-check knows the answers, and that nobody inherits those of someone else. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class SelfCheckKeptIT {
    private static final String STORED = "sessionStorage.getItem('aftercare-answers')";

    private final Browser browser = Browser.OF_ALL_TESTS;

    private final ShippedSite site = ShippedSite.shared();

    @Test
    void nextClientAtTheSameComputerBeginsAnew() {
        try (var visit = browser.open(url(""))) {
            var page = visit.page();
            var reader = new Reader(page);
            reader.goToNormalEasing();
            assertThat(page.evaluate(STORED)).isNotNull();

            page.navigate(site.folder().resolve("index.html").toUri().toString());
            page.navigate(url(""));
            page.locator(".start .button").click();
            reader.assertHere("w1");
            assertThat(page.evaluate(STORED)).isNull();
            assertThat(page.locator(".answers a[aria-current]").count()).isZero();
            reader.answer("w1", 0);
            reader.assertHere("w2");
            assertThat(page.locator("#page-kept").count()).isZero();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void backDoesNotShowTheAnswersOfWhoWasThereBefore() {
        try (var visit = browser.open(url(""))) {
            var page = visit.page();
            var reader = new Reader(page);
            reader.goToNormalEasing();
            page.locator("#normal-easing .outcome__again a").click();
            reader.assertHere("page-start");
            assertThat(page.evaluate(STORED)).isNull();
            page.goBack();

            reader.assertHere("normal-easing");
            assertThat(page.locator(".told__answers li").count()).isZero();
            assertThat(page.locator("#page-midway").isVisible()).isTrue();
        }
    }

    @Test
    void backFromAnotherPageDoesNotShowThemEither() throws IOException {
        try (var server = new SiteServer(site.folder(), "/");
                var visit = browser.open(server.url(Reader.ADDRESS))) {
            var page = visit.page();
            var reader = new Reader(page);
            reader.goToNormalEasing();
            page.navigate(server.url("index.html"));
            page.evaluate("sessionStorage.clear()");
            page.goBack();

            reader.assertHere("normal-easing");
            page.locator("#page-midway").waitFor();
            assertThat(page.locator(".told__answers li").count()).isZero();
        }
    }

    @Test
    void answersSurviveAReload() {
        try (var visit = browser.open(url(""))) {
            var page = visit.page();
            var reader = new Reader(page);
            reader.goToNormalEasing();
            var told = reader.told();
            page.reload();

            reader.assertHere("normal-easing");
            assertThat(reader.told()).isEqualTo(told);
            assertThat(page.locator("#page-midway").count()).isZero();
            reader.change("when");
            assertThat(page.locator("#when .answers a[aria-current]").count()).isEqualTo(1);
        }
    }

    @Test
    void answersSurviveAChangeOfLanguage(@TempDir Path folder) throws IOException {
        var request = new BuildRequest(
                Optional.of(SiteTest.SITES.resolve("small/content")),
                Optional.of(Path.of("templates")),
                folder,
                Optional.empty(),
                ShippedSite.TODAY);
        assertThat(SiteBuild.of(request, Progress.SILENT).build().published()).isPresent();
        try (var server = new SiteServer(folder, "/clinic/");
                var visit = browser.open(server.url("self-checks/sore.html"))) {
            var page = visit.page();
            page.locator(".start .button").click();
            page.locator("#w1 .answers a[data-answer=none]").first().click();
            page.locator("#hot.steps__here").waitFor();
            page.locator("#hot a[hreflang=es]").click();

            page.waitForURL(server.url("es/self-checks/sore.html#hot"));
            page.locator("#hot.steps__here").waitFor();
            assertThat(page.locator("#page-midway").count()).isZero();
            page.locator("#hot .answers a[data-answer=none]").first().click();
            page.locator("#better .answers a").first().click();
            // The outcome is drawn a moment after the last tap.
            page.waitForFunction("document.querySelectorAll('.told__answers li').length === 3");
            assertThat(page.locator(".told__unknown").isVisible()).isFalse();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void answersAreDeletedAfterThirtyMinutesWithoutATouch() {
        try (var visit = browser.open(url(""))) {
            var page = visit.page();
            var reader = new Reader(page);
            page.clock().install();
            page.reload();
            reader.goToNormalEasing();
            page.clock().fastForward("29:00");
            page.keyboard().press("Shift");
            page.clock().fastForward("29:00");
            reader.assertHere("normal-easing");
            assertThat(page.evaluate(STORED)).isNotNull();
            page.clock().fastForward("31:00");

            reader.assertHere("page-start");
            assertThat(page.locator("#page-forgotten").isVisible()).isTrue();
            assertThat(page.evaluate(STORED)).isNull();
            assertThat(page.url()).endsWith("#page-start");
            page.locator(".start .button").click();
            reader.assertHere("w1");
            assertThat(page.locator(".answers a[aria-current]").count()).isZero();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void answersOfAPageThatWasLeftAreNotUsedAfterThirtyMinutes() {
        try (var visit = browser.open(url(""))) {
            var page = visit.page();
            var reader = new Reader(page);
            page.clock().install();
            page.reload();
            reader.goToNormalEasing();
            page.navigate(site.folder().resolve("index.html").toUri().toString());
            page.clock().fastForward("31:00");
            page.navigate(url("#normal-easing"));

            reader.assertHere("normal-easing");
            assertThat(page.locator("#page-midway").isVisible()).isTrue();
            assertThat(page.locator(".told__answers li").count()).isZero();
            assertThat(page.evaluate(STORED)).isNull();
        }
    }

    @Test
    void keptAnswersNeverSkipAQuestionThatAsksARedFlag() {
        try (var visit = browser.open(url(""))) {
            var page = visit.page();
            var reader = new Reader(page);
            reader.goToNormalEasing();
            reader.change("w1");
            reader.answer("w1", 0);
            reader.assertHere("w2");
            reader.answer("w2", 0);
            reader.assertHere("w3");
            assertThat(page.locator("#w3 .answers a[aria-current]").count()).isEqualTo(1);
        }
    }

    @Test
    void outcomeNamesTheAnswerThatDecided() {
        try (var visit = browser.open(url(""))) {
            var page = visit.page();
            new Reader(page).goToNormalEasing();

            assertThat(page.locator(".told__decided").textContent())
                    .contains(
                            page.locator("#day-2 h2").textContent(),
                            page.locator("#day-2 .answers a").first().textContent());
        }
    }

    @Test
    void worksWhereTheBrowserOffersNoStorage() {
        try (var visit = browser.open("about:blank")) {
            var page = visit.page();
            page.addInitScript(
                    "Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('closed'); } })");
            page.navigate(url(""));
            new Reader(page).goToNormalEasing();

            assertThat(page.locator(".told__answers li").count()).isGreaterThan(5);
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void questionStandsAtTheTopOfALowScreen() {
        try (var visit = browser.open(url(""), new NewContextOptions().setViewportSize(320, 256))) {
            var page = visit.page();
            page.locator(".start .button").click();
            new Reader(page).assertHere("w1");

            assertThat(page.evaluate("document.querySelector('#w1 h2').getBoundingClientRect().top < 128"))
                    .isEqualTo(true);
        }
    }

    @Test
    void longWordInAnAnswerWraps() {
        try (var visit = browser.open(url("#w1"), new NewContextOptions().setViewportSize(320, 640))) {
            var page = visit.page();
            for (var selector : new String[] {".answers a", ".question__place", "h2"}) {
                page.evaluate(
                        "selector => document.querySelector('#w1 ' + selector).textContent = 'Rindfleischetikettierungsaufgaben'",
                        selector);
            }

            assertThat(width(page)).isEqualTo(320);
            assertThat(page.locator("#w1 .answers a").first().evaluate("one => one.scrollWidth - one.clientWidth"))
                    .isEqualTo(0);
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            assertThat(width(page)).isEqualTo(320);
        }
    }

    private static Object width(Page page) {
        return page.evaluate("document.documentElement.scrollWidth");
    }

    private String url(String anchor) {
        return site.folder().resolve(Reader.ADDRESS).toUri() + anchor;
    }
}

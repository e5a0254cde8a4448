package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.Reader;
import aftercare.ShippedSite;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests how a reader moves through a self-check with script: by keyboard and touch, back, forward and part of the way.
 */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class SelfCheckStepsIT {
    private final Browser browser = Browser.OF_ALL_TESTS;

    private final ShippedSite site = ShippedSite.shared();

    @Test
    void keyboardAloneLeadsToAnOutcome() {
        try (var visit = browser.open(url(""))) {
            var page = visit.page();
            var reader = new Reader(page);
            var keys = page.keyboard();
            while (!reader.focus().equals("Start the check")) {
                keys.press("Tab");
            }
            keys.press("Enter");
            reader.assertHere("w1");
            keys.press("Tab");
            keys.press("ArrowDown");
            keys.press("ArrowDown");
            keys.press("ArrowDown");
            keys.press("ArrowDown");
            keys.press("ArrowUp");
            keys.press("Space");
            reader.assertHere("w2");
            assertThat(reader.focus())
                    .isEqualTo(page.locator("#w2 h2").textContent().strip());
            keys.press("Tab");
            keys.press("ArrowDown");
            keys.press("ArrowDown");
            keys.press("Enter");

            reader.assertHere("emergency");
            assertThat(reader.focus()).startsWith("Emergency: ");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void aTapIsOneAnswerAndADoubleTapToo() {
        try (var visit = browser.open(url("#w1"), new NewContextOptions().setHasTouch(true))) {
            var reader = new Reader(visit.page());
            reader.none("w1").tap();
            reader.assertHere("w2");
            reader.none("w2").dblclick();
            reader.assertHere("w3");
        }
    }

    @Test
    void backAndForwardShowWhatWasAnswered() {
        try (var visit = browser.open(url(""))) {
            var page = visit.page();
            var reader = new Reader(page);
            page.locator(".start .button").click();
            reader.answer("w1", 0);
            reader.answer("w2", 0);
            reader.assertHere("w3");
            page.goBack();
            page.goBack();
            reader.assertHere("w1");
            assertThat(page.locator("#w1 .answers a[aria-current]").getAttribute("data-answer"))
                    .isEqualTo("none");
            page.goForward();
            page.goForward();
            reader.assertHere("w3");
            assertThat(page.locator("#w3 .question__place").textContent()).contains("Question 3 of");
            assertThat(page.locator("#w3 .answers a[aria-current]").count()).isZero();
        }
    }

    @Test
    void changedAnswerKeepsThoseThatStillApply() {
        try (var visit = browser.open(url(""))) {
            var page = visit.page();
            var reader = new Reader(page);
            reader.goToNormalEasing();
            reader.change("when");
            reader.answer("when", 2);
            reader.assertHere("week-1");
            reader.answer("week-1", 1);
            reader.assertHere("see-soon");
            assertThat(reader.told()).contains("3 to 7 days").doesNotContain("2 days");

            reader.change("when");
            reader.answer("when", 1);
            reader.assertHere("normal-easing");
            assertThat(page.locator("#page-kept").isVisible()).isTrue();
            assertThat(reader.told()).contains("2 days", "Better");
        }
    }

    @Test
    void outcomeIsShownWithItsOwnAnswersWhenTheReaderGoesBackToIt() {
        try (var visit = browser.open(url(""))) {
            var page = visit.page();
            var reader = new Reader(page);
            reader.goToNormalEasing();
            reader.change("soon");
            reader.answer("soon", 1);
            reader.assertHere("see-soon");
            page.goBack();
            page.goBack();

            reader.assertHere("normal-easing");
            assertThat(page.locator("#page-midway").count()).isZero();
            assertThat(reader.told()).contains("2 days", "Better");
        }
    }

    @Test
    void pageOpenedPartWaySaysThatItDoesNotKnowTheRest() {
        try (var visit = browser.open(url("#day-2"))) {
            var page = visit.page();
            var reader = new Reader(page);
            reader.assertHere("day-2");
            assertThat(page.locator("#page-midway").isVisible()).isTrue();
            assertThat(page.locator("#day-2 .question__number").isVisible()).isFalse();
            assertThat(page.locator("#day-2 .question__left").isVisible()).isTrue();
            reader.answer("day-2", 0);
            assertThat(page.locator("#page-midway").isVisible()).isTrue();
            assertThat(page.locator(".told__unknown").isVisible()).isTrue();
            assertThat(page.locator(".told__answers li").count()).isEqualTo(1);
            page.reload();
            reader.assertHere("normal-easing");
            assertThat(page.locator(".told__unknown").isVisible()).isTrue();
            assertThat(page.locator(".told__answers li").count()).isEqualTo(1);
            page.locator("#page-midway a").click();
            reader.assertHere("w1");
            assertThat(page.locator("#page-midway").count()).isZero();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void startingAgainForgetsAll() {
        try (var visit = browser.open(url("#w1"))) {
            var page = visit.page();
            var reader = new Reader(page);
            reader.answer("w1", 2);
            page.locator("#emergency .outcome__again a").click();
            reader.assertHere("page-start");
            page.locator(".start .button").click();
            reader.assertHere("w1");
            assertThat(page.locator("#w1 .answers a[aria-current]").count()).isZero();
        }
    }

    @Test
    void skipLinkLosesNoPlace() {
        try (var visit = browser.open(url("#w1"))) {
            var page = visit.page();
            var reader = new Reader(page);
            reader.answer("w1", 0);
            reader.assertHere("w2");
            page.locator(".skip-link").focus();
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.endsWith("#page-main"));
            reader.assertHere("w2");
            reader.none("w2").press("Enter");
            reader.assertHere("w3");
            page.goBack();
            page.goBack();
            page.goBack();
            reader.assertHere("w1");
            assertThat(page.locator("#page-midway").count()).isZero();
        }
    }

    @Test
    void questionsAndOutcomesHaveNoBarrierAndFit() {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            var phone = new NewContextOptions().setViewportSize(320, 640).setColorScheme(scheme);
            try (var visit = browser.open(url(""), phone)) {
                var page = visit.page();
                var reader = new Reader(page);
                reader.goToNormalEasing();
                page.locator(".told-why summary").click();
                assertThat(visit.barriers()).isEmpty();
                assertThat(width(page)).isEqualTo(320);
                page.locator(".told-why a[href='#w4']").click();
                reader.assertHere("w4");
                assertThat(visit.barriers()).isEmpty();
                page.evaluate("document.documentElement.style.fontSize = '200%'");
                assertThat(width(page)).isEqualTo(320);
            }
        }
    }

    /** A browser without {@code :has()} shows all sections in order; the script shows one. */
    @Test
    void oldBrowsersShowAllOrBecauseOfScriptOne(@TempDir Path old) throws IOException {
        Copies.delete(old);
        Copies.folder(site.folder(), old);
        try (var assets = Files.list(old.resolve("assets"))) {
            for (var css :
                    assets.filter(file -> file.toString().endsWith(".css")).toList()) {
                Files.writeString(css, Files.readString(css).replace("selector(:has(*))", "selector(:unknown(*))"));
            }
        }
        var url = old.resolve(Reader.ADDRESS).toUri() + "#w2";
        try (var visit = browser.open(url, new NewContextOptions().setJavaScriptEnabled(false))) {
            assertThat(visit.page().locator(".step:visible").count())
                    .isEqualTo(visit.page().locator(".step").count());
        }
        try (var visit = browser.open(url)) {
            new Reader(visit.page()).assertHere("w2");
        }
    }

    private static Object width(Page page) {
        return page.evaluate("document.querySelector('main').scrollWidth");
    }

    private String url(String anchor) {
        return site.folder().resolve(Reader.ADDRESS).toUri() + anchor;
    }
}

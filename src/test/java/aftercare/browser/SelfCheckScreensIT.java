package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests what of each self-check is on the screen, without a swipe: on a small phone, and at 400 % zoom. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class SelfCheckScreensIT {
    private static final int PHONE_WIDTH = 375;
    private static final int PHONE_HEIGHT = 553;

    /** A screen of 1280 by 1024 at 400 % zoom. */
    private static final int ZOOMED_WIDTH = 320;

    private static final int ZOOMED_HEIGHT = 256;
    private static final int LOWEST_HEADING = 48;
    private static final int ANSWERS_ON_SCREEN = 3;

    /** How much of an answer must show for it to be on the screen: its first line. */
    private static final int FIRST_LINE = 28;

    @RegisterExtension
    private final Browser browser = new Browser();

    private final ShippedSite site = ShippedSite.shared();

    private List<String> addresses() {
        return SelfCheckPaths.in(java.nio.file.Path.of("content")).checks().stream()
                .map(SelfCheckPaths::address)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void startIsOnTheFirstScreen(String address) {
        try (var visit = open(address, PHONE_WIDTH, PHONE_HEIGHT)) {
            assertThat(bottom(visit.page(), ".start__go a")).isLessThanOrEqualTo(PHONE_HEIGHT);
        }
    }

    /** Tests each question on the way of whoever has no sign, up to an outcome. */
    @ParameterizedTest
    @MethodSource("addresses")
    void questionAndFirstAnswersAreOnAPhonesScreen(String address) {
        try (var visit = open(address, PHONE_WIDTH, PHONE_HEIGHT)) {
            var page = visit.page();
            var hidden = new ArrayList<String>();
            start(page);
            while (page.locator(".question.steps__here").count() > 0) {
                int seen = Math.min(
                        ANSWERS_ON_SCREEN,
                        page.locator(".steps__here .answers a").count());
                double line = number(
                        page,
                        "() => document.querySelectorAll('.steps__here .answers a')[" + (seen - 1)
                                + "].getBoundingClientRect().top + " + FIRST_LINE);
                if (line > PHONE_HEIGHT || top(page, ".steps__here h2") < 0) {
                    hidden.add(page.locator(".steps__here").getAttribute("id") + " " + line);
                }
                answer(page);
            }
            assertThat(hidden).isEmpty();
            assertThat(bottom(page, ".steps__here .outcome__contact")).isLessThanOrEqualTo(PHONE_HEIGHT);
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void headingStandsAtTheTopOfAZoomedScreenAfterEachAnswer(String address) {
        try (var visit = open(address, ZOOMED_WIDTH, ZOOMED_HEIGHT)) {
            var page = visit.page();
            var low = new ArrayList<String>();
            start(page);
            while (page.locator(".question.steps__here").count() > 0) {
                double top = top(page, ".steps__here h2");
                if (top < 0 || top > LOWEST_HEADING) {
                    low.add(page.locator(".steps__here").getAttribute("id") + " " + top);
                }
                answer(page);
            }
            assertThat(low).isEmpty();
        }
    }

    /** With script and without, nothing but one line stands above a question, and it leads to help. */
    @Test
    void oneLineStandsAboveAQuestion() {
        for (boolean hasScript : new boolean[] {true, false}) {
            var options = new NewContextOptions()
                    .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT)
                    .setJavaScriptEnabled(hasScript);
            try (var visit = browser.open(url("self-checks/soreness-or-help.html") + "#w2", options)) {
                var page = visit.page();
                assertThat(page.locator(".site-header").isVisible()).isFalse();
                assertThat(page.locator(".emergency-line").isVisible()).isFalse();
                assertThat(page.locator("#w2 .step-bar a").count()).isEqualTo(2);
                assertThat(page.locator("#w2 .step-bar").isVisible()).isTrue();
            }
        }
    }

    private static void start(Page page) {
        page.locator(".start__go a").click();
        page.waitForFunction("() => document.querySelector('.question.steps__here')");
    }

    /** Gives the answer that leads on: "none of these", else the first. */
    private static void answer(Page page) {
        var none = page.locator(".steps__here .answers a[data-answer=none]");
        var id = page.locator(".steps__here").getAttribute("id");
        (none.count() > 0 ? none : page.locator(".steps__here .answers a").first()).click();
        page.waitForFunction("id => document.querySelector('.steps__here').id !== id", id);
    }

    private Browser.Visit open(String address, int width, int height) {
        return browser.open(url(address), new NewContextOptions().setViewportSize(width, height));
    }

    private String url(String address) {
        return site.folder().resolve(address).toUri().toString();
    }

    private static double top(Page page, String selector) {
        return number(page, "() => document.querySelector('" + selector + "').getBoundingClientRect().top");
    }

    private static double bottom(Page page, String selector) {
        return number(page, "() => document.querySelector('" + selector + "').getBoundingClientRect().bottom");
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }
}

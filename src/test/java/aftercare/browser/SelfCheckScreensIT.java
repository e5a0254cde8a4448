package aftercare.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Tests what of each self-check is on the screen, without a swipe: on a small phone, and at 400 % zoom. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class SelfCheckScreensIT {
    private static final int PHONE_WIDTH = 375;
    private static final int PHONE_HEIGHT = 553;

    /** A screen of 1280 by 1024 at 400 % zoom. */
    private static final int ZOOMED_WIDTH = 320;

    private static final int ZOOMED_HEIGHT = 256;
    private static final double LOWEST_HEADING = 48;
    private static final int ANSWERS_ON_SCREEN = 3;

    /** How much of an answer must show for it to be on the screen: its first line. */
    private static final int FIRST_LINE = 28;

    /**
     * A script that starts a self-check, gives the answer that leads on, "none of these" or else the first, up to an outcome,
     * and returns for each question where its heading begins and where the last of the first answers does, then where the
     * outcome's contact ends.
     */
    private static final String GO_ON = """
        async answersOnScreen => {
          const here = () => document.querySelector(".steps__here");
          const arrive = click => new Promise(go => {
            addEventListener("hashchange", () => requestAnimationFrame(() => requestAnimationFrame(go)), { once: true });
            click();
          });
          await arrive(() => document.querySelector(".start__go a").click());
          const seen = [];
          while (here().matches(".question")) {
            const answers = [...here().querySelectorAll(".answers a")];
            seen.push([
              here().id,
              here().querySelector("h2").getBoundingClientRect().top,
              answers[Math.min(answersOnScreen, answers.length) - 1].getBoundingClientRect().top,
            ]);
            await arrive(() => (answers.find(one => one.dataset.answer === "none") || answers[0]).click());
          }
          return { seen, contact: here().querySelector(".outcome__contact").getBoundingClientRect().bottom };
        }
        """;

    private final Browser browser = Browser.OF_ALL_TESTS;

    private final ShippedSite site = ShippedSite.shared();

    private static List<String> addresses() {
        return SelfCheckPaths.in(java.nio.file.Path.of("content")).checks().stream()
                .map(SelfCheckPaths::address)
                .toList();
    }

    /** Tests the start, and each question on the way of whoever has no sign, up to an outcome. */
    @Test
    void startQuestionsAndFirstAnswersAreOnAPhonesScreen() {
        try (var visit = open(PHONE_WIDTH, PHONE_HEIGHT)) {
            for (var address : addresses()) {
                visit.go(url(address));
                var start =
                        visit.page().evaluate("document.querySelector('.start__go a').getBoundingClientRect().bottom");
                assertThat(number(start)).as(address).isLessThanOrEqualTo(PHONE_HEIGHT);
                var way = goOn(visit.page());
                assertThat(way.questions()).isNotEmpty().allSatisfy(question -> {
                    assertThat(question.heading()).as(address + question).isNotNegative();
                    assertThat(question.answer() + FIRST_LINE)
                            .as(address + question)
                            .isLessThanOrEqualTo(PHONE_HEIGHT);
                });
                assertThat(way.contact()).as(address).isLessThanOrEqualTo(PHONE_HEIGHT);
            }
        }
    }

    @Test
    void headingStandsAtTheTopOfAZoomedScreenAfterEachAnswer() {
        try (var visit = open(ZOOMED_WIDTH, ZOOMED_HEIGHT)) {
            for (var address : addresses()) {
                visit.go(url(address));
                assertThat(goOn(visit.page()).questions())
                        .isNotEmpty()
                        .allSatisfy(question -> assertThat(question.heading())
                                .as(address + question)
                                .isBetween(0.0, LOWEST_HEADING));
            }
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

    /**
     * A question on the screen.
     *
     * @param heading its top, in pixels from the top of the screen
     * @param answer the top of the last answer that should show
     */
    private record Asked(String id, double heading, double answer) {
        static Asked of(Object seen) {
            var values = (List<?>) seen;
            return new Asked(String.valueOf(values.get(0)), number(values.get(1)), number(values.get(2)));
        }
    }

    /** What a way through a self-check shows; the contact is that of its outcome, and where it ends. */
    private record Way(List<Asked> questions, double contact) {}

    private static Way goOn(Page page) {
        var told = (Map<?, ?>) page.evaluate(GO_ON, ANSWERS_ON_SCREEN);
        var questions = ((List<?>) requireNonNull(told.get("seen"))).stream().map(Asked::of);
        return new Way(questions.toList(), number(told.get("contact")));
    }

    private Browser.Visit open(int width, int height) {
        return browser.open("about:blank", new NewContextOptions().setViewportSize(width, height));
    }

    private String url(String address) {
        return site.folder().resolve(address).toUri().toString();
    }

    private static double number(@Nullable Object value) {
        return ((Number) requireNonNull(value)).doubleValue();
    }
}

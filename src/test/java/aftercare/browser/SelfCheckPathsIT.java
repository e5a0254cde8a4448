package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Seeds;
import aftercare.ShippedSite;
import aftercare.model.Question;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Text;
import aftercare.tree.GivenAnswer;
import aftercare.tree.Path;
import aftercare.tree.Paths;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Follows the paths of every shipped self-check in a browser, and checks each screen. Each day a part of them is tried, and
 * all of them by {@code bin/test-all}.
 */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class SelfCheckPathsIT {
    /** A script that gives the answers of each path and returns what each screen showed. */
    private static final String WALK = """
        async paths => {
          const shown = selector => [...document.querySelectorAll(selector)].filter(one => one.getClientRects().length);
          const arrive = click => new Promise(go => {
            addEventListener("hashchange", () => go(), { once: true });
            click();
          });
          const screen = () => ({
            steps: shown(".step").map(step => step.id),
            levels: shown(".care-card").map(card => card.className),
            left: shown(".question__place").map(place => place.textContent).join(),
            focus: document.activeElement.closest(".step").id,
          });
          const walk = async path => {
            const again = shown(".outcome__again a")[0];
            if (again) {
              await arrive(() => again.click());
            }
            await arrive(() => document.querySelector(".start .button").click());
            const screens = [screen()];
            for (const turn of path) {
              const answers = document.getElementById(turn.question).querySelectorAll(".answers a");
              await arrive(() => answers[turn.answer].click());
              screens.push(screen());
            }
            return {
              screens,
              address: location.hash,
              told: shown(".told__slip li").map(one => one.firstChild.textContent + " " + one.lastChild.textContent),
              why: [...document.querySelectorAll(".told-why li a")].map(link => link.getAttribute("href")),
              result: shown(".told__result strong").map(one => one.textContent).join(),
            };
          };
          const seen = [];
          for (const path of paths) {
            seen.push(await walk(path));
          }
          return seen;
        }
        """;

    /** A script that returns the ids of the steps that can be seen. */
    private static final String SHOWN =
            "steps => steps.filter(step => step.getClientRects().length).map(step => step.id)";

    /** A script that returns how wide the page is, in pixels, with text twice as large and as it is. */
    private static final String WIDTHS = """
        () => ["200%", "100%"].map(size => {
          document.documentElement.style.fontSize = size;
          return document.documentElement.scrollWidth;
        })
        """;

    private static final int PARTS = 16;
    private static final int PHONE = 320;

    private final Browser browser = Browser.OF_ALL_TESTS;

    private final SelfCheckPaths selfChecks = SelfCheckPaths.in(java.nio.file.Path.of("content"));
    private final ShippedSite site = ShippedSite.shared();

    @Test
    void thereAreManyPaths() {
        assertThat(selfChecks.checks().stream().flatMap(check -> SelfCheckPaths.all(check).stream()))
                .hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyPathEndsWhereTheEvaluatorSays() throws IOException {
        try (var server = new SiteServer(site.folder(), "/clinic/")) {
            for (var check : selfChecks.checks()) {
                var paths = Seeds.part(PARTS, SelfCheckPaths.all(check));
                try (var visit = browser.open(server.url(SelfCheckPaths.address(check)))) {
                    var seen = (List<Map<String, Object>>) visit.page()
                            .evaluate(
                                    WALK,
                                    paths.stream()
                                            .map(SelfCheckPaths::forScript)
                                            .toList());
                    for (int i = 0; i < paths.size(); i++) {
                        compare(check, paths.get(i), seen.get(i));
                    }
                    assertThat(visit.faults()).as(check.path().name()).isEmpty();
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void compare(SelfCheck check, Path path, Map<String, Object> seen) {
        var outcome = SelfCheckPaths.outcome(check, path);
        var screens = (List<Map<String, Object>>) Objects.requireNonNull(seen.get("screens"));
        var ways = new Paths(check);

        assertThat(seen.get("address")).as(path.words()).isEqualTo("#" + outcome);
        assertThat(screens).as(path.words()).hasSize(path.turns().size() + 1);
        for (int i = 0; i < screens.size(); i++) {
            var id = i < path.turns().size()
                    ? path.turns().get(i).question().id().value()
                    : outcome;
            var screen = screens.get(i);
            assertThat(screen.get("steps")).as(path.words()).isEqualTo(List.of(id));
            assertThat(screen.get("focus")).as(path.words()).isEqualTo(id);
            assertThat((List<?>) screen.get("levels")).as(path.words()).hasSize(id.equals(outcome) ? 1 : 0);
            assertThat(screen.get("left"))
                    .as(path.words())
                    .isEqualTo(id.equals(outcome) ? "" : place(i + 1, ways.longestFrom(id) - 1));
        }
        assertThat(seen.get("told")).as(path.words()).isEqualTo(told(path));
        assertThat(seen.get("why"))
                .as(path.words())
                .isEqualTo(path.turns().stream()
                        .map(turn -> "#" + turn.question().id())
                        .toList());
        assertThat(String.valueOf(seen.get("result"))).as(path.words()).endsWith(title(check, outcome));
    }

    private String place(int number, int left) {
        var words = selfChecks.edition().words();
        return words.of("self-check.question", number, number + left)
                + words.numbered("self-check.left", left, selfChecks.edition().language())
                        .value();
    }

    private List<String> told(Path path) {
        var answer = selfChecks.edition().words().of("told.answer");
        return path.turns().stream()
                .map(turn -> turn.question().ask() + " " + answer + " "
                        + turn.answer().label())
                .toList();
    }

    private static String title(SelfCheck check, String outcome) {
        return check.outcomes().stream()
                .filter(one -> one.id().value().equals(outcome))
                .findFirst()
                .orElseThrow()
                .title()
                .value();
    }

    /**
     * Tests links alone, from a disk: forward along a path, then with the browser's back button to where the next path
     * branches off.
     */
    @Test
    void everyPathEndsWhereTheEvaluatorSaysWithoutScript() {
        var without = new NewContextOptions().setJavaScriptEnabled(false);
        for (var check : selfChecks.checks()) {
            try (var visit = browser.open(url(check), without)) {
                var page = visit.page();
                page.locator(".start .button").click();
                var before = List.<GivenAnswer>of();
                for (var path : Seeds.part(PARTS, SelfCheckPaths.all(check))) {
                    int shared = shared(before, path.turns());
                    for (int i = shared; i < before.size(); i++) {
                        page.goBack();
                    }
                    path.turns().subList(shared, path.turns().size()).forEach(turn -> follow(turn, page));
                    assertThat(page.locator(".step").evaluateAll(SHOWN))
                            .as(path.words())
                            .isEqualTo(List.of(SelfCheckPaths.outcome(check, path)));
                    before = path.turns();
                }
            }
        }
    }

    private static int shared(List<GivenAnswer> one, List<GivenAnswer> other) {
        int count = 0;
        while (count < Math.min(one.size(), other.size()) && one.get(count).equals(other.get(count))) {
            count++;
        }
        return count;
    }

    @Test
    void keyboardAloneLeadsDownTheLongestPath() {
        for (var check : Seeds.part(4, selfChecks.checks())) {
            goByKeyboard(
                    check,
                    SelfCheckPaths.all(check).stream()
                            .max(Comparator.comparingInt(path -> path.turns().size()))
                            .orElseThrow());
        }
    }

    private void goByKeyboard(SelfCheck check, Path path) {
        try (var visit = browser.open(url(check))) {
            var keys = visit.page().keyboard();
            visit.page().locator(".start .button").focus();
            keys.press("Enter");
            for (var turn : path.turns()) {
                visit.page().locator("#" + turn.question().id() + " :focus").waitFor();
                keys.press("Tab");
                for (int i = 0; i < SelfCheckPaths.answerNumber(turn); i++) {
                    keys.press("ArrowDown");
                }
                keys.press("Enter");
            }
            visit.page()
                    .locator("#" + SelfCheckPaths.outcome(check, path) + " :focus")
                    .waitFor();
            assertThat(visit.faults()).isEmpty();
        }
    }

    /**
     * Tests a phone 320 pixels wide with forced colours, and text twice as large. A step of a question set is tested in the
     * first self-check that includes it.
     */
    @Test
    void everyStepHasNoBarrierAndFits() {
        var tested = new HashSet<Text>();
        var phone = new NewContextOptions().setViewportSize(PHONE, 640).setForcedColors(ForcedColors.ACTIVE);
        try (var visit = browser.open("about:blank", phone)) {
            for (var check : selfChecks.checks()) {
                var ids = steps(check).filter(tested::add).map(Text::value).toList();
                for (var id : Seeds.part(PARTS, ids)) {
                    visit.go(url(check) + "#" + id);
                    assertThat(visit.page().locator("#" + id).isVisible())
                            .as(id)
                            .isTrue();
                    assertThat(visit.barriersIn("#" + id))
                            .as(check.path() + " " + id)
                            .isEmpty();
                    assertThat(visit.page().evaluate(WIDTHS))
                            .as(check.path() + " " + id)
                            .isEqualTo(List.of(PHONE, PHONE));
                }
            }
        }
    }

    private static Stream<Text> steps(SelfCheck check) {
        return Stream.concat(
                check.questions().stream().map(Question::id),
                check.outcomes().stream().map(Outcome::id));
    }

    private String url(SelfCheck check) {
        return site.folder().resolve(SelfCheckPaths.address(check)).toUri().toString();
    }

    private static void follow(GivenAnswer turn, Page page) {
        page.locator("#" + turn.question().id() + " .answers a")
                .nth(SelfCheckPaths.answerNumber(turn))
                .evaluate("link => link.click()");
    }
}

package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Tests that readers of a sensitive page can leave it at once, and that it leaves little behind. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class SensitiveIT {
    private static final NewContextOptions WITHOUT_SCRIPT =
            new NewContextOptions().setViewportSize(320, 256).setJavaScriptEnabled(false);

    private final Browser browser = Browser.OF_ALL_TESTS;

    private final ShippedSite site = ShippedSite.shared();

    @Test
    void theButtonLeavesAndTheWayBackDoesNotLeadHere() {
        try (var visit = browser.open(url("index.html"))) {
            var page = open(visit);
            page.evaluate("sessionStorage.setItem('aftercare-answers', '{}')");
            page.locator(".leave__button").click();
            page.waitForURL("https://www.wikipedia.org/");
            page.goBack();
            assertThat(page.url()).endsWith("index.html");
            assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
        }
    }

    @Test
    void shiftThreeTimesLeavesAndCapitalsDoNot() {
        try (var visit = browser.open(url("index.html"))) {
            var page = open(visit);
            for (var key : List.of("Shift+A", "Shift+B", "Shift+C", "Shift", "Shift", "a", "Shift", "Shift")) {
                page.keyboard().press(key);
            }
            assertThat(page.url()).contains("if-something-felt-wrong");
            assertThat(page.locator(".leave__state").textContent()).isNotEmpty();
            page.keyboard().press("Shift");
            page.waitForURL("https://www.wikipedia.org/");
        }
    }

    @Test
    void theTabTellsTheSitesNameAlone() {
        try (var visit = browser.open(url("index.html"))) {
            var page = open(visit);
            assertThat(page.locator("h1").textContent()).doesNotContain(page.title());
            assertThat(visit.faults()).isEmpty();
            assertThat(visit.barriers()).isEmpty();
        }
    }

    /** On a small phone, without script, at the end of the page. */
    @Test
    void theWayOutIsAlwaysInSightAndNextToTheSkipLink() {
        try (var visit = browser.open(url("guides/if-something-felt-wrong.html"), WITHOUT_SCRIPT)) {
            var page = visit.page();
            page.locator(".site-footer").scrollIntoViewIfNeeded();
            var box = page.locator(".leave__button").boundingBox();
            assertThat(box.y).isBetween(0.0, 50.0);
            assertThat(box.height).isGreaterThanOrEqualTo(24);
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(page.locator(".leave__button:focus").count()).isEqualTo(1);
        }
    }

    private Page open(Browser.Visit visit) {
        var page = visit.page();
        page.context()
                .route("https://www.wikipedia.org/", route -> route.fulfill(new FulfillOptions().setBody("elsewhere")));
        page.navigate(url("guides/if-something-felt-wrong.html"));
        return page;
    }

    private String url(String address) {
        return site.folder().resolve(address).toUri().toString();
    }
}

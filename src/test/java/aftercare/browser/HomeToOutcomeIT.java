package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Counts what it takes on a phone from the home page to an outcome that a reader can look after at home. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class HomeToOutcomeIT {
    private static final int HEIGHT = 664;
    private static final int SWIPE = 560;
    private static final int MOST_TAPS = 14;
    private static final int MOST_SWIPES = 2;

    private static final String IS_ON_SCREEN = "link => { const box = link.getBoundingClientRect();"
            + " return box.top >= 0 && box.top + Math.min(box.height, 40) <= innerHeight; }";

    private final Browser browser = Browser.OF_ALL_TESTS;

    private final ShippedSite site = ShippedSite.shared();

    private int taps;
    private int swipes;

    @Test
    void selfCareIsFewTapsAndSwipesAway() {
        var phone = new NewContextOptions().setViewportSize(390, HEIGHT);
        try (var visit = browser.open(site.folder().toUri() + "index.html", phone)) {
            var page = visit.page();
            tap(page.locator(".home-start .button"), page);
            tap(page.locator(".start__go a"), page);
            page.waitForFunction("() => document.querySelector('.question.steps__here')");
            while (page.locator(".question.steps__here").count() > 0) {
                answer(page);
            }
            assertThat(page.locator(".outcome.steps__here").getAttribute("data-care"))
                    .isEqualTo("self-care");
            assertThat(taps).isLessThanOrEqualTo(MOST_TAPS);
            assertThat(swipes).isLessThanOrEqualTo(MOST_SWIPES);
        }
    }

    private void answer(Page page) {
        var id = page.locator(".steps__here").getAttribute("id");
        var none = page.locator(".steps__here .answers a[data-answer=none]");
        tap(none.count() > 0 ? none : page.locator(".steps__here .answers a").first(), page);
        page.waitForFunction("id => document.querySelector('.steps__here').id !== id", id);
    }

    private void tap(Locator link, Page page) {
        while (!Boolean.TRUE.equals(link.evaluate(IS_ON_SCREEN))) {
            swipes++;
            assertThat(swipes).isLessThanOrEqualTo(2 * MOST_SWIPES);
            page.evaluate("distance => scrollBy({ top: distance, behavior: 'instant' })", SWIPE);
        }
        link.click();
        taps++;
    }
}

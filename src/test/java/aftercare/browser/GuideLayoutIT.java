package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Tests what stands where in a guide: on a phone, on a phone with large letters, and on a wide screen. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class GuideLayoutIT {
    private static final NewContextOptions PHONE = new NewContextOptions().setViewportSize(390, 664);
    private static final NewContextOptions TABLET = new NewContextOptions().setViewportSize(768, 1024);
    private static final NewContextOptions WIDE = new NewContextOptions().setViewportSize(1920, 1080);

    private final Browser browser = Browser.OF_ALL_TESTS;

    private final ShippedSite site = ShippedSite.shared();

    @Tag("long")
    @Test
    void everyGuideBeginsOnItsFirstScreen() throws IOException {
        try (var visit = browser.open("about:blank", PHONE)) {
            for (var guide : guides()) {
                visit.page().navigate(guide);
                assertThat(top(".opening > :first-child", visit.page()))
                        .as(guide)
                        .isLessThan(664 - 2 * 29);
            }
        }
    }

    @Test
    @Tag("long")
    void tablesAreListsOfTheirRowsOnAPhone() throws IOException {
        try (var visit = browser.open("about:blank", PHONE)) {
            var page = visit.page();
            for (var guide : guides()) {
                page.navigate(guide);
                for (var size : List.of("100%", "200%")) {
                    page.evaluate("size => { document.documentElement.style.fontSize = size; }", size);
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as(guide + " at " + size)
                            .isEqualTo(390);
                    assertThat(page.evaluate("Array.from(document.querySelectorAll('td'))"
                                    + ".filter(cell => cell.textContent && cell.offsetWidth < 250).length"))
                            .as(guide + " at " + size)
                            .isEqualTo(0);
                }
            }
            page.navigate(url("guides/when-to-get-help.html"));
            assertThat(page.evaluate("getComputedStyle(document.querySelector('td + td'), '::before').content"))
                    .isNotEqualTo("none");
        }
    }

    @Test
    void headerAndPageShareAnEdgeOnATabletAndOnPaper() {
        try (var visit = browser.open(url("guides/heat-and-cold.html"), TABLET)) {
            var page = visit.page();
            for (var media : List.of(Media.SCREEN, Media.PRINT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
                for (var part : List.of(".site-header__name", ".emergency-line .mark")) {
                    assertThat(side("left", part, page))
                            .as(part + " on " + media)
                            .isEqualTo(side("left", "h1", page));
                }
            }
        }
    }

    @Test
    void contentsFoldAwayOnAPhone() {
        try (var visit = browser.open(url("guides/heat-and-cold.html"), PHONE)) {
            var page = visit.page();
            assertThat(page.locator(".contents a:visible").count()).isZero();
            page.locator(".contents summary").click();
            page.locator(".contents a").first().click();
            assertThat(page.locator("h2:target").count()).isEqualTo(1);
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Test
    void wideScreensAreUsed() {
        try (var visit = browser.open(url("guides/heat-and-cold.html"), WIDE)) {
            var page = visit.page();
            assertThat(top(".contents", page)).isLessThan(400);
            assertThat(top(".further", page)).isLessThan(400);
            assertThat(side("right", ".contents", page)).isLessThan(side("left", ".prose", page));
            assertThat(side("left", ".further", page)).isGreaterThan(side("right", ".prose", page));
            assertThat(side("right", ".further", page) - side("left", ".contents-place", page))
                    .isGreaterThan(1200);
            page.evaluate("scrollTo(0, document.querySelector('.sources').offsetTop)");
            assertThat(page.evaluate("document.querySelector('.contents').getBoundingClientRect().bottom"
                            + " <= document.querySelector('.sources').getBoundingClientRect().top"))
                    .isEqualTo(true);
        }
    }

    private static double top(String selector, Page page) {
        return side("top", selector, page);
    }

    private static double side(String side, String selector, Page page) {
        var value = page.evaluate(
                "([side, selector]) => document.querySelector(selector).getBoundingClientRect()[side]",
                List.of(side, selector));
        return ((Number) value).doubleValue();
    }

    private List<String> guides() throws IOException {
        try (var files = Files.list(site.folder().resolve("guides"))) {
            return files.map(file -> file.toUri().toString())
                    .filter(name -> !name.endsWith("/index.html"))
                    .sorted()
                    .toList();
        }
    }

    private String url(String address) {
        return site.folder().resolve(address).toUri().toString();
    }
}

package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Seeds;
import aftercare.ShippedSite;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Tests the shipped pages from a server with the strict policy, from a disk, and on a small phone. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class ShippedSiteIT {
    private static final int PARTS = 6;

    private final Browser browser = Browser.OF_ALL_TESTS;

    private final ShippedSite site = ShippedSite.shared();

    @Test
    void everyTypeOfPageOpensFromServerInASubFolder() throws IOException {
        try (var server = new SiteServer(site.folder(), "/clinic/aftercare/");
                var visit = browser.open(server.url("index.html"))) {
            for (var address : ShippedPages.TYPES) {
                visit.go(server.url(address));
                assertThat(visit.faults()).as(address).isEmpty();
            }
        }
    }

    /** Slow: each type on every sixth day, once in the light and once in the dark. */
    @Tag("sampled")
    @Test
    void everyTypeOfPageIsAccessible() {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            var reader = new NewContextOptions().setViewportSize(1280, 800).setColorScheme(scheme);
            try (var visit = browser.open(url("index.html"), reader)) {
                for (var address : Seeds.part(PARTS, ShippedPages.TYPES)) {
                    visit.go(url(address));
                    assertThat(visit.barriers()).as(address + " " + scheme).isEmpty();
                }
            }
        }
    }

    @Test
    void everyTypeOfPageOpensFromDiskAndFitsASmallPhone() {
        var phone = new NewContextOptions().setViewportSize(320, 640);
        try (var visit = browser.open(url("index.html"), phone)) {
            for (var address : ShippedPages.TYPES) {
                visit.go(url(address));
                assertThat(visit.page().evaluate("document.documentElement.scrollWidth"))
                        .as(address)
                        .isEqualTo(320);
                assertThat(visit.faults()).as(address).isEmpty();
            }
        }
    }

    @Test
    void selfCheckShowsOneStepAtATimeWithoutScript() {
        var without = new NewContextOptions().setJavaScriptEnabled(false);
        try (var visit = browser.open(url("self-checks/soreness-or-help.html"), without)) {
            var page = visit.page();
            page.locator("main a[href='#w1']:visible").first().click();
            page.locator("#w1 a[href='#w2']").click();

            page.locator("#w2").waitFor();
            assertThat(page.url()).endsWith("#w2");
            assertThat(page.locator("#w2").isVisible()).isTrue();
            assertThat(page.locator("#w1").isVisible()).isFalse();
            assertThat(page.locator("section[id][data-care]:visible").count()).isZero();

            page.locator("#w2 a[href='#emergency']").last().click();
            page.locator("#emergency").waitFor();
            assertThat(page.locator("section[id][data-care]:visible").count()).isEqualTo(1);
            assertThat(page.locator("#emergency").isVisible()).isTrue();
        }
    }

    @Test
    void everySectionOfASelfCheckIsOnPaper() {
        try (var visit = browser.open(url("self-checks/soreness-or-help.html"))) {
            var page = visit.page();
            page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                    .setMedia(com.microsoft.playwright.options.Media.PRINT));
            var all = page.locator("section.step").count();
            assertThat(page.locator("section.step:visible").count()).isEqualTo(all);
        }
    }

    private String url(String address) {
        return site.folder().resolve(address).toUri().toString();
    }
}

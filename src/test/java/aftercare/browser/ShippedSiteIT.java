package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the shipped pages from a server with the strict policy, from a disk, and on a small phone. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class ShippedSiteIT {
    /** One of each type. */
    private static final List<String> TYPES = List.of(
            "index.html",
            "guides/when-to-get-help.html",
            "guides/index.html",
            "topics/getting-help.html",
            "audiences/therapists.html",
            "self-checks/soreness-or-help.html",
            "self-checks/index.html",
            "sources.html",
            "glossary.html",
            "search.html",
            "about.html",
            "privacy.html");

    @RegisterExtension
    private final Browser browser = new Browser();

    private final ShippedSite site = ShippedSite.shared();

    @Test
    void everyTypeOfPageOpensFromServerInASubFolder() throws IOException {
        try (var server = new SiteServer(site.folder(), "/clinic/aftercare/")) {
            for (var address : TYPES) {
                try (var visit = browser.open(server.url(address))) {
                    assertThat(visit.faults()).as(address).isEmpty();
                    assertThat(visit.barriers()).as(address).isEmpty();
                }
            }
        }
    }

    @Test
    void everyTypeOfPageOpensFromDisk() {
        for (var address : TYPES) {
            try (var visit = browser.open(url(address))) {
                assertThat(visit.faults()).as(address).isEmpty();
            }
        }
    }

    @Test
    void everyTypeOfPageIsAccessibleInTheDark() throws IOException {
        var dark = new NewContextOptions().setViewportSize(1280, 800).setColorScheme(ColorScheme.DARK);
        try (var server = new SiteServer(site.folder(), "/")) {
            for (var address : TYPES) {
                try (var visit = browser.open(server.url(address), dark)) {
                    assertThat(visit.barriers()).as(address).isEmpty();
                }
            }
        }
    }

    @Test
    void nothingIsWiderThanASmallPhone() {
        var phone = new NewContextOptions().setViewportSize(320, 640);
        for (var address : TYPES) {
            try (var visit = browser.open(url(address), phone)) {
                var width = visit.page().evaluate("document.documentElement.scrollWidth");
                assertThat(width).as(address).isEqualTo(320);
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

            assertThat(page.url()).endsWith("#w2");
            assertThat(page.locator("#w2").isVisible()).isTrue();
            assertThat(page.locator("#w1").isVisible()).isFalse();
            assertThat(page.locator("section[id][data-care]:visible").count()).isZero();

            page.locator("#w2 a[href='#emergency']").last().click();
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

package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that a page says it is overdue by the reader's date, not by the date of the build. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class StandingIT {
    private final Browser browser = Browser.OF_ALL_TESTS;

    private final ShippedSite site = ShippedSite.shared();

    @ParameterizedTest
    @CsvSource({
        "guides/causes.html, 2026-12-01, false",
        "guides/causes.html, 2027-11-28, false",
        "guides/causes.html, 2027-11-29, true",
        "guides/causes.html, 2028-02-26, true",
        "self-checks/soreness-or-help.html, 2027-11-22, false",
        "self-checks/soreness-or-help.html, 2028-01-02, true"
    })
    void showsNoticeByTheDateOfTheDevice(String address, String day, boolean isShown) throws IOException {
        try (var server = new SiteServer(site.folder(), "/");
                var visit = browser.open(server.url(address), new NewContextOptions().setTimezoneId("Asia/Tokyo"))) {
            var page = visit.page();
            page.clock().setFixedTime(Date.from(Instant.parse(day + "T03:00:00Z")));
            page.reload();

            assertThat(page.locator(".standing-overdue:visible").count()).isEqualTo(isShown ? 1 : 0);
            assertThat(page.locator(".standing-overdue--long").isVisible()).isFalse();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void saysItMorePlainlyNinetyDaysLater() throws IOException {
        try (var server = new SiteServer(site.folder(), "/");
                var visit = browser.open(server.url("guides/causes.html"))) {
            var page = visit.page();
            page.clock().setFixedTime(Date.from(Instant.parse("2028-02-27T12:00:00Z")));
            page.reload();

            assertThat(page.locator(".standing-overdue:visible").count()).isEqualTo(1);
            assertThat(page.locator(".standing-overdue--long").isVisible()).isTrue();
        }
    }

    /** Words that are true on any day, with both of its dates. */
    @Test
    void saysWithoutScriptUntilWhenItMayBeReliedOn() {
        var url = site.folder().resolve("guides/causes.html").toUri().toString();
        try (var visit = browser.open(url, new NewContextOptions().setJavaScriptEnabled(false))) {
            assertThat(visit.page().locator(".standing-line").textContent())
                    .contains("28 November 2026", "28 November 2027");
        }
    }

    @Test
    void saysNothingOfTheDayWithoutScript() {
        var url = site.folder().resolve("guides/causes.html").toUri().toString();
        try (var visit = browser.open(url, new NewContextOptions().setJavaScriptEnabled(false))) {
            assertThat(visit.page().locator(".standing-overdue:visible").count())
                    .isZero();
        }
    }
}

package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import aftercare.browser.Browser.Visit;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Tests the calendar entry for "check again" and a guide's address to share. What the check copies and prints is tested by it. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class SmallServicesIT {
    private static final String CHECK = "self-checks/soreness-or-help.html";
    private static final String GUIDE = "guides/heat-and-cold.html";

    /** The evening before clocks in New York go back. */
    private static final Instant EVENING = Instant.parse("2026-11-01T00:30:00Z");

    private final Browser browser = Browser.OF_ALL_TESTS;

    private final ShippedSite site = ShippedSite.shared();
    private SiteServer server;

    @BeforeAll
    void serve() throws IOException {
        server = new SiteServer(site.folder(), "/");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void calendarEntryStandsAfterTheHoursNamedAndTellsNoAnswer() throws IOException {
        var reader = new NewContextOptions().setTimezoneId("America/New_York");
        try (var visit = browser.open(server.url("index.html"), reader)) {
            visit.page().clock().setFixedTime(EVENING.toEpochMilli());
            visit.go(server.url(CHECK) + "#normal-early");
            var entry = entry(visit.page());

            assertThat(entry.time("DTSTAMP")).isEqualTo(EVENING);
            assertThat(entry.time("DTSTART")).isEqualTo(EVENING.plus(Duration.ofHours(24)));
            assertThat(entry.value("URL")).isEqualTo(server.url(CHECK));
            assertThat(entry.value("UID")).doesNotContain("normal-early");
            assertThat(entry.names())
                    .startsWith("BEGIN", "VERSION", "PRODID", "BEGIN", "UID")
                    .containsOnlyOnce("DTSTAMP", "DTSTART", "SUMMARY", "TRIGGER", "ACTION");
            assertThat(List.of("BEGIN:VEVENT", "END:VEVENT", "BEGIN:VALARM", "END:VALARM", "END:VCALENDAR"))
                    .allMatch(line -> entry.count(line) == 1);
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void calendarEntryHoldsAnyWordsInAnyScript() throws IOException {
        var title =
                "تحقق مرة أخرى 🕯️ wieder nachsehen; wenn \\ nötig, ".repeat(5).trim();
        try (var visit = browser.open(site.folder().toUri() + CHECK + "#normal-early")) {
            visit.page()
                    .evaluate(
                            "title => document.querySelectorAll('.recheck')"
                                    + ".forEach(one => one.dataset.title = title)",
                            title);
            var entry = entry(visit.page());
            assertThat(entry.text("SUMMARY")).isEqualTo(title);
            assertThat(entry.text("DESCRIPTION")).isEqualTo(title);
            assertThat(entry.names()).doesNotContain("URL");
        }
    }

    @Test
    void guidesAreSharedFromAWebsiteOnlyAndSensitiveOnesNever() {
        try (var visit = browser.open(server.url(GUIDE))) {
            var page = visit.page();
            assertThat(page.locator(".share button").isVisible()).isTrue();
            visit.go(site.folder().toUri() + GUIDE);
            assertThat(page.locator(".share button").isVisible()).isFalse();
            visit.go(server.url("guides/if-something-felt-wrong.html"));
            assertThat(page.locator(".share").count()).isZero();
        }
    }

    @Test
    void theDeviceIsHandedTitleAndAddressAlone() {
        try (var visit = guideWhere("navigator.share = what => { window.shared = what; return Promise.resolve(); }")) {
            var page = visit.page();
            page.locator(".share button").click();
            assertThat(page.evaluate("Object.keys(shared).sort().join()")).isEqualTo("title,url");
            assertThat(page.evaluate("shared.url")).isEqualTo(server.url(GUIDE));
            assertThat(page.evaluate("shared.title")).isEqualTo(page.title());
            assertThat(page.locator(".share__state").textContent()).isEmpty();
        }
    }

    @Test
    void whoChangesTheirMindIsToldNothing() {
        try (var visit = guideWhere("navigator.share = () => Promise.reject(new DOMException('', 'AbortError'))")) {
            var page = visit.page();
            page.locator(".share button").click();
            page.waitForTimeout(100);
            assertThat(page.locator(".share__state").textContent()).isEmpty();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void theAddressIsCopiedWhereTheDeviceCannotShare() {
        for (var device : List.of(
                "navigator.share = undefined",
                "navigator.share = () => Promise.reject(new DOMException('', 'NotAllowedError'))")) {
            try (var visit = guideWhere(device)) {
                var page = visit.page();
                page.locator(".share button").click();
                page.locator(".share__state:not(:empty)").waitFor();
                assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(server.url(GUIDE));
                assertThat(visit.faults()).isEmpty();
                assertThat(visit.barriersIn(".share")).isEmpty();
            }
        }
    }

    @Test
    void theAddressIsShownWhereTheClipboardIsClosed() {
        try (var visit = guideWhere(
                "navigator.share = undefined; navigator.clipboard.writeText = () => Promise.reject(new Error())")) {
            var page = visit.page();
            page.locator(".share button").click();
            page.locator(".share__state:not(:empty)").waitFor();
            assertThat(page.locator(".share__state").textContent()).isEqualTo(server.url(GUIDE));
        }
    }

    /** Opens a section of a guide on a device that differs from the test's own. */
    private Visit guideWhere(String device) {
        var reader = new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write"));
        var visit = browser.open(server.url("index.html"), reader);
        visit.page().addInitScript(device);
        visit.go(server.url(GUIDE) + "#page-main");
        return visit;
    }

    private static CalendarFile entry(Page page) throws IOException {
        var button = page.locator("#normal-early .recheck button");
        var file = page.waitForDownload(button::click);
        assertThat(file.suggestedFilename()).endsWith(".ics");
        return new CalendarFile(Files.readAllBytes(file.path()));
    }
}

package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Tests the calendar entry for "check again" and a guide's address to share. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class SmallServicesIT {
    private static final String CHECK = "self-checks/soreness-or-help.html";

    private final Browser browser = Browser.OF_ALL_TESTS;

    private final ShippedSite site = ShippedSite.shared();

    @Test
    void calendarEntryStandsAfterTheHoursNamedAndTellsNoAnswer() throws IOException {
        try (var server = new SiteServer(site.folder(), "/");
                var visit = browser.open(server.url(CHECK) + "#normal-early")) {
            var page = visit.page();
            var button = page.locator("#normal-early .recheck button");
            var file = page.waitForDownload(button::click);
            var entry = Files.readString(file.path()).replace("\r\n ", "");

            assertThat(file.suggestedFilename()).endsWith(".ics");
            assertThat(entry).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
            assertThat(Duration.between(time("DTSTAMP", entry), time("DTSTART", entry)))
                    .isEqualTo(Duration.ofHours(24));
            assertThat(entry).contains("URL:" + server.url(CHECK) + "\r\n").doesNotContain("normal-early");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void guidesAreSharedFromAWebsiteOnlyAndSensitiveOnesNever() throws IOException {
        try (var server = new SiteServer(site.folder(), "/");
                var visit = browser.open(server.url("guides/heat-and-cold.html"))) {
            var page = visit.page();
            assertThat(page.locator(".share button").isVisible()).isTrue();
            page.navigate(site.folder().toUri() + "guides/heat-and-cold.html");
            assertThat(page.locator(".share button").isVisible()).isFalse();
            page.navigate(server.url("guides/if-something-felt-wrong.html"));
            assertThat(page.locator(".share").count()).isZero();
        }
    }

    private static LocalDateTime time(String name, String entry) {
        int start = entry.indexOf(name + ":") + name.length() + 1;
        return LocalDateTime.parse(
                entry.substring(start, entry.indexOf('Z', start)), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"));
    }
}

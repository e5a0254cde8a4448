package aftercare.report;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.ContentPath;
import aftercare.model.Review;
import aftercare.problem.Location;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewCalendarTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String LONG =
            "Wärme, Kälte; und \\ was sonst noch: " + "ö".repeat(60) + "السلام عليكم".repeat(9);

    private static String ics(String title) {
        return new ReviewCalendar(List.of(due(title, LocalDate.of(2027, 11, 22))), TODAY).ics();
    }

    private static NextReview due(String title, LocalDate day) {
        var review = new Review(LocalDate.of(2026, 11, 22), day, Location.ofFile("content/en/guides/heat.md"));
        return new NextReview(new ContentPath("en", "guides/heat.md"), title, review, "awaits", TODAY);
    }

    @Test
    void writesAnAllDayEventForEachReview() {
        assertThat(ics("Heat").split("\r\n"))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "UID:en-guides-heat-md@review.aftercare.invalid",
                        "DTSTAMP:20261125T000000Z",
                        "DTSTART;VALUE=DATE:20271122",
                        "DTEND;VALUE=DATE:20271123",
                        "SUMMARY:Review: Heat")
                .endsWith("END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void endsEveryLineAsTheFormatAsks() {
        assertThat(ics("Heat").replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(ics("Heat")).endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void foldsLinesAfterSeventyFiveOctetsAndSplitsNoCharacter() {
        assertThat(ics(LONG).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\uFFFD"));
        assertThat(ics(LONG).replace("\r\n ", ""))
                .contains("SUMMARY:Review: "
                        + LONG.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;"));
    }

    @Test
    void keepsTheUidWhenTheDateChanges() {
        var later = new ReviewCalendar(List.of(due("Heat", LocalDate.of(2028, 1, 1))), TODAY).ics();
        assertThat(later).contains("UID:en-guides-heat-md@review.aftercare.invalid\r\n");
    }

    @Test
    void writesATableThatNoSpreadsheetTakesForAFormula() {
        var csv = new ReviewCalendar(
                        List.of(due("=1+1", LocalDate.of(2027, 1, 1)), due("Heat, \"cold\"", LocalDate.of(2027, 1, 2))),
                        TODAY)
                .csv();
        assertThat(csv.split("\r\n"))
                .containsExactly(
                        "due,path,title,last checked,sign-off",
                        "2027-01-01,en/guides/heat.md,'=1+1,2026-11-22,awaits",
                        "2027-01-02,en/guides/heat.md,\"Heat, \"\"cold\"\"\",2026-11-22,awaits");
    }

    @Test
    void saysHowLongThereIs() {
        assertThat(due("Heat", TODAY).when()).isEqualTo("today");
        assertThat(due("Heat", TODAY.plusDays(1)).when()).isEqualTo("in 1 day");
        assertThat(due("Heat", TODAY.minusDays(3)).when()).isEqualTo("3 days ago");
    }
}

package aftercare.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The reviews that are due, for a calendar program (RFC 5545) and for a spreadsheet (RFC 4180). */
final class ReviewCalendar {
    private static final String END = "\r\n";

    /** The most octets of a line without its end (RFC 5545, 3.1). */
    private static final int LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final List<NextReview> reviews;
    private final LocalDate today;

    ReviewCalendar(List<NextReview> reviews, LocalDate today) {
        this.reviews = reviews;
        this.today = today;
    }

    /** An all-day event for each review, with a reminder four weeks before. The same review keeps its UID from run to run. */
    String ics() {
        var lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Aftercare//Review calendar//EN", "CALSCALE:GREGORIAN"));
        reviews.forEach(due -> lines.addAll(event(due)));
        lines.add("END:VCALENDAR");
        return lines.stream().map(ReviewCalendar::folded).collect(Collectors.joining());
    }

    private List<String> event(NextReview due) {
        return List.of(
                "BEGIN:VEVENT",
                "UID:" + due.path().file().replaceAll("[^A-Za-z0-9-]", "-") + "@review.aftercare.invalid",
                "DTSTAMP:" + DAY.format(today) + "T000000Z",
                "DTSTART;VALUE=DATE:" + DAY.format(due.review().due()),
                "DTEND;VALUE=DATE:" + DAY.format(due.review().due().plusDays(1)),
                "SUMMARY:" + escaped("Review: " + due.title()),
                "DESCRIPTION:"
                        + escaped("Check " + due.path().file() + " against its sources. Last checked on "
                                + due.review().reviewed() + "."),
                "TRANSP:TRANSPARENT",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:" + escaped("Review due in four weeks: " + due.title()),
                "TRIGGER:-P4W",
                "END:VALARM",
                "END:VEVENT");
    }

    String csv() {
        var header = String.join(",", "due", "path", "title", "last checked", "sign-off") + END;
        return reviews.stream()
                .map(due -> List.of(
                                due.review().due().toString(),
                                due.path().file(),
                                due.title(),
                                due.review().reviewed().toString(),
                                due.state())
                        .stream()
                        .map(ReviewCalendar::quoted)
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(END, header, END));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Folds a long line: the lines after the first begin with a space. Never cuts inside a character. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            var character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.append(END).toString();
    }

    /** The value in quotes if it needs them. A title that a spreadsheet would take for a formula is written as text. */
    private static String quoted(String value) {
        var text = value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

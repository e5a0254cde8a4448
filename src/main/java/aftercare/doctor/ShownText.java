package aftercare.doctor;

import aftercare.status.PageStatus;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads from a page which version of a text it shows: the panel that says who checked the text has it. For copies that have no
 * {@code status.json}.
 */
final class ShownText {
    private static final String PANEL = "<section class=\"standing ";
    private static final Pattern LANGUAGE = Pattern.compile("<html[^>]*? lang=\"([A-Za-z0-9-]+)\"");
    private static final Pattern TIME = Pattern.compile("<time datetime=\"([0-9-]{10})\">");
    private static final Pattern VERSION = Pattern.compile("<code>([0-9a-f]{12})</code>");

    private ShownText() {}

    /** The version of the text; empty for a page without such a panel, and for one made for frames. */
    static Optional<PageStatus> of(String address, String html) {
        return address.contains("embed/") ? Optional.empty() : anywhere(address, html);
    }

    /** The same, also for a page made for frames: it shows the text of the page that it is made from. */
    static Optional<PageStatus> anywhere(String address, String html) {
        int start = html.indexOf(PANEL);
        int end = html.indexOf("</section>", Math.max(start, 0));
        if (start < 0 || end < 0) {
            return Optional.empty();
        }
        var panel = html.substring(start, end);
        var version = VERSION.matcher(panel);
        var days = days(panel);
        // A text of the clinic's own has neither a day of its check nor a due date.
        boolean isOwn = days.size() < 2;
        return version.find()
                ? Optional.of(new PageStatus(
                        "",
                        text(address, html),
                        List.of(),
                        "sha256-" + version.group(1),
                        days.stream()
                                .filter(day -> isOwn || !day.equals(days.get(1)))
                                .max(Comparator.naturalOrder()),
                        isOwn ? Optional.empty() : Optional.of(days.get(1)),
                        isOwn))
                : Optional.empty();
    }

    private static String text(String address, String html) {
        var name = address.replaceFirst("\\.html$", "").replaceFirst("(^|/)embed/", "$1");
        var language = LANGUAGE.matcher(html);
        return language.find() && !name.startsWith(language.group(1) + "/") ? language.group(1) + "/" + name : name;
    }

    private static List<LocalDate> days(String panel) {
        var days = new ArrayList<LocalDate>();
        var times = TIME.matcher(panel);
        while (times.find()) {
            try {
                days.add(LocalDate.parse(times.group(1)));
            } catch (DateTimeParseException noDate) {
                // A page that was changed on its way is reported elsewhere.
            }
        }
        return days;
    }
}

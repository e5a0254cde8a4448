package aftercare.check.finished;

import aftercare.problem.ProblemCollector;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reports a page that does not fit a phone's screen or prevents zooming. */
final class ViewportCheck implements OutputCheck {
    private static final Pattern NO_ZOOM =
            Pattern.compile("user-scalable\\s*=\\s*(?:no|0)|maximum-scale\\s*=\\s*[01](?:\\.\\d+)?\\b");

    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        var viewport = page.named("meta").stream()
                .filter(meta -> meta.attr("name").equals("viewport"))
                .map(meta -> meta.attr("content").toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        if (!viewport.contains("width=device-width")
                || NO_ZOOM.matcher(viewport).find()) {
            found.error(
                    "AC421",
                    page.template(),
                    "A page made from this template does not fit a phone, or cannot be enlarged there.",
                    "Write <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"> in its head.");
        }
    }
}

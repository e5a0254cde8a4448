package aftercare.markdown;

import aftercare.format.HtmlText;
import java.util.Locale;

/** Reports invisible control characters, which must not be on a page. */
final class ControlCharacters {
    private ControlCharacters() {}

    static void report(ReadingState reading) {
        if (!reading.hasControl()) {
            return;
        }
        String text = reading.source();
        for (int i = 0; i < text.length(); i++) {
            if (HtmlText.isControl(text.charAt(i))) {
                reading.error(
                        "AC225",
                        i,
                        String.format(Locale.ROOT, "An invisible control character (U+%04X) stands here.", (int)
                                text.charAt(i)),
                        "Delete it: place the cursor behind it and press the backspace key.");
            }
        }
    }
}

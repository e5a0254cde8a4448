package aftercare.leaflet;

import java.text.Normalizer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Prepares words for fonts: letters are composed with their accents, and letters without a font become a box. */
final class PaperText {
    private static final String BOX = "\u25A1";

    private final FontLetters fonts;

    PaperText(FontLetters fonts) {
        this.fonts = fonts;
    }

    /** Prepares the words of a leaflet. */
    void prepare(Document leaflet) {
        leaflet.body().select("*").forEach(element -> element.textNodes().forEach(this::prepare));
    }

    private void prepare(TextNode words) {
        var text = words.getWholeText();
        if (!FontLetters.isAscii(text)) {
            words.text(printable(text));
            shrinkMarks(words);
        }
    }

    /** Marks of direction must stay, as they tell one, and must not be seen. */
    private static void shrinkMarks(TextNode words) {
        var marks = WritingOrder.MARKS.matcher(words.getWholeText());
        if (marks.find()) {
            var mark = marks.start() == 0 ? words : words.splitText(marks.start());
            if (mark.getWholeText().length() > 1) {
                shrinkMarks(mark.splitText(1));
            }
            mark.wrap("<span class=\"mark\"></span>");
        }
    }

    private String printable(String text) {
        var shown = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(letter -> !FontLetters.isVariation(letter))
                .forEach(letter -> {
                    if (fonts.has(letter)) {
                        shown.appendCodePoint(letter);
                    } else {
                        shown.append(BOX);
                    }
                });
        return shown.toString();
    }
}

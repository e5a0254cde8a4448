package aftercare.leaflet;

import java.text.Normalizer;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Prepares words for fonts: letters are composed with their accents, and letters without a font become a box. */
final class PaperText {
    private static final String BOX = "\u25A1";

    private final FontLetters fonts;

    PaperText(FontLetters fonts) {
        this.fonts = fonts;
    }

    /** Prepares the words of a leaflet, and those that its style sheet writes below each side. */
    void prepare(Document leaflet) {
        leaflet.body().select("*").forEach(element -> element.textNodes().forEach(this::prepare));
        leaflet.select("style").forEach(style -> style.dataNodes().forEach(this::prepare));
    }

    private void prepare(DataNode style) {
        style.setWholeData(printable(style.getWholeData()));
    }

    private void prepare(TextNode words) {
        var text = words.getWholeText();
        if (!FontLetters.isAscii(text)) {
            words.text(printable(text));
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

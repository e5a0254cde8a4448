package aftercare.leaflet;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Keeps brackets, quotation marks and full stops on the line of the link or emphasis that they touch.
 *
 * <p>The printing breaks a line at either edge of an element. So such a mark becomes part of it; the words stay in their order.
 */
final class PaperMarks {
    private static final String OPENING = "([{“‘„«¿¡";
    private static final String CLOSING = ")]}”’»،؛؟.,;:!?";

    private PaperMarks() {}

    /** Binds the marks beside all links and emphasis of a text. */
    static void bind(Element text) {
        text.select("a, em, strong").forEach(PaperMarks::bindAround);
    }

    private static void bindAround(Element words) {
        if (words.previousSibling() instanceof TextNode before) {
            takeOpening(before, words);
        }
        if (words.nextSibling() instanceof TextNode after) {
            takeClosing(after, words);
        }
    }

    private static void takeOpening(TextNode before, Element words) {
        var text = before.getWholeText();
        int start = text.length();
        while (start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        if (start < text.length()) {
            begin(words, text.substring(start));
            before.text(text.substring(0, start));
        }
    }

    private static void takeClosing(TextNode after, Element words) {
        var text = after.getWholeText();
        int end = 0;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end > 0) {
            end(words, text.substring(0, end));
            after.text(text.substring(end));
        }
    }

    /** In one text with the first word: the printing breaks a line between two texts as well. */
    private static void begin(Element words, String marks) {
        if (words.childNodeSize() > 0 && words.childNode(0) instanceof TextNode first) {
            first.text(marks + first.getWholeText());
        } else {
            words.prependText(marks);
        }
    }

    private static void end(Element words, String marks) {
        if (words.childNodeSize() > 0 && words.childNode(words.childNodeSize() - 1) instanceof TextNode last) {
            last.text(last.getWholeText() + marks);
        } else {
            words.appendText(marks);
        }
    }
}

package aftercare.leaflet;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Keeps citations on one line with the word or mark of evidence before them and the full stop after them.
 *
 * <p>The printing breaks a line between two elements even if neither may be broken, but it counts the padding at the end of an
 * element as soon as that begins. So the word has as much padding as its citations are wide, which these take back.
 */
final class PaperCitations {
    /** The width of a digit or bracket in a citation, which is set in 8 points. */
    private static final double LETTER = 4.8;

    private static final String BLANK = "\u00a0";
    private static final Evaluator EVIDENCE = QueryParser.parse(".evidence, .evidence-link");
    private static final Evaluator BOUND = QueryParser.parse(".bound");
    private static final Pattern MARK = Pattern.compile("[" + PaperMarks.ENDS + "].*", Pattern.DOTALL);

    private PaperCitations() {}

    /** Binds all citations of a text. */
    static void bind(Element text, boolean isRightToLeft) {
        text.select("sup.cite").forEach(PaperCitations::bind);
        if (!isRightToLeft) {
            // In words from right to left the citation stands on the other side.
            text.select(".bound").stream()
                    .filter(bound -> !WritingOrder.isTurned(bound.text()))
                    .forEach(PaperCitations::reserve);
        }
    }

    private static void bind(Element citation) {
        var before = citation.previousSibling();
        if (before instanceof TextNode words && !words.isBlank()) {
            bind(wordOf(words), citation);
        } else if (before instanceof Element evidence && evidence.is(EVIDENCE)) {
            bind(evidence, citation);
        } else if (before instanceof Element words && words.is(PaperMarks.WORDS)) {
            bind(lastOf(words), citation);
        } else if (before instanceof TextNode blank
                && blank.previousSibling() instanceof Element bound
                && bound.is(BOUND)) {
            blank.text(BLANK);
            cited(bound).appendChild(blank).appendChild(citation);
            takeMark(bound);
        }
    }

    /** The last word of a link or emphasis, parted from the others, which may stand on the line before. */
    private static Element lastOf(Element words) {
        if (words.childNodeSize() == 1 && words.childNode(0) instanceof TextNode text) {
            var word = wordOf(text);
            if (!word.equals(text)) {
                var last = words.shallowClone().removeAttr("id");
                words.after(last);
                return last.appendChild(word);
            }
        }
        return words;
    }

    private static Node wordOf(TextNode before) {
        int start = before.getWholeText().stripTrailing().lastIndexOf(' ') + 1;
        return start > 0 ? before.splitText(start) : before;
    }

    private static void bind(Node word, Element citation) {
        var bound = new Element("span").addClass("bound");
        citation.before(bound);
        bound.appendChild(word);
        bound.appendElement("span").appendChild(citation);
        takeMark(bound);
    }

    private static void takeMark(Element bound) {
        if (bound.nextSibling() instanceof TextNode after
                && MARK.matcher(after.getWholeText()).matches()) {
            if (after.getWholeText().length() > 1) {
                after.splitText(1);
            }
            cited(bound).appendChild(after);
        }
    }

    /** The part of a bound word that holds its citations. */
    private static Element cited(Element bound) {
        return bound.child(bound.childrenSize() - 1);
    }

    private static void reserve(Element bound) {
        var cited = cited(bound);
        double width = cited.text().length() * LETTER;
        bound.attr("style", "padding-right: " + width + "pt");
        cited.attr("style", "margin-right: -" + width + "pt");
    }
}

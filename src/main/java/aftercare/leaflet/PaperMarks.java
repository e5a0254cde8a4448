package aftercare.leaflet;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Keeps brackets, quotation marks and full stops on the line of the link or emphasis that they touch, and {@code l’} and {@code ’s}
 * with its words.
 *
 * <p>The printing breaks a line at either edge of an element. So such a mark becomes part of it; the words stay in their order.
 */
final class PaperMarks {
    /** The class of a link that leads nowhere on paper. */
    static final String PLAIN = "plain";

    /** Links and emphasis. */
    static final Evaluator WORDS = QueryParser.parse("a, em, strong:not(.evidence), span." + PLAIN);

    /** In some languages one closes what in others it opens. */
    static final String QUOTES = "'\"‘’‚‛“”„‟‹›«»";

    /** What ends a word or sentence, in a group of characters of a pattern. */
    static final String ENDS = ")\\]}….,:;!?%،؛؟" + QUOTES;

    private static final String FIRM_SPACES = "\u00a0\u202f";
    private static final Pattern BEFORE =
            Pattern.compile("(?:\\p{L}{1,6}[’'])?[(\\[{¿¡" + QUOTES + FIRM_SPACES + "]*+$");
    private static final Pattern AFTER = Pattern.compile("^(?:[’']\\p{L}{1,6})?[" + ENDS + FIRM_SPACES + "]*+");

    private PaperMarks() {}

    /** Binds the marks beside all links and emphasis of a text. */
    static void bind(Element text) {
        text.select(WORDS).forEach(PaperMarks::bindAround);
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
        var marks = BEFORE.matcher(text);
        if (marks.find() && !marks.group().isEmpty()) {
            begin(words, marks.group());
            leave(before, text.substring(0, marks.start()));
        }
    }

    private static void takeClosing(TextNode after, Element words) {
        var text = after.getWholeText();
        var marks = AFTER.matcher(text);
        if (marks.find() && !marks.group().isEmpty()) {
            end(words, marks.group());
            leave(after, text.substring(marks.end()));
        }
    }

    private static void leave(TextNode text, String rest) {
        if (rest.isEmpty()) {
            text.remove();
        } else {
            text.text(rest);
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

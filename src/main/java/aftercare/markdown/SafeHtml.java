package aftercare.markdown;

import aftercare.model.Days;
import aftercare.model.Prose;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Checks that prose contains only allowed HTML. A second line of defence: the writers should write nothing else.
 *
 * <p>{@code <p>Words <a href="https://www.who.int/">and a link</a></p>} passes; a script, a style, an event attribute,
 * an
 * image of another site or a form does not.
 */
final class SafeHtml {
    /** Stands for a placeholder whose value the page fills in. */
    private static final String HOLE = "#hole";

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "hr", "em", "strong", "del", "sup", "code", "pre", "blockquote", "abbr")
            .addTags("h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "section", "div", "span")
            .addTags("table", "thead", "tbody", "tr", "th", "td", "a", "img")
            .addAttributes("h2", "id")
            .addAttributes("h3", "id")
            .addAttributes("h4", "id")
            .addAttributes("h5", "id")
            .addAttributes("h6", "id")
            .addAttributes("ol", "start")
            .addAttributes("li", "id", "class")
            .addAttributes("span", "class")
            .addAttributes("abbr", "title")
            .addAttributes("sup", "class")
            .addAttributes("code", "class")
            .addAttributes("pre", "tabindex")
            .addAttributes("section", "class", "role")
            .addAttributes("div", "class", "role", "tabindex", "aria-label", "aria-labelledby")
            .addAttributes("th", "class", "scope")
            .addAttributes("td", "class")
            .addAttributes("a", "href", "class", "rel", "title", "id", "role")
            .addProtocols("a", "href", "https", "http", "mailto", "tel", "#")
            .addAttributes("img", "src", "alt", "title", "loading")
            .addProtocols("img", "src", "#");

    private SafeHtml() {}

    /** Whether all HTML of this prose is allowed. */
    static boolean isSafe(Prose prose) {
        return prose.blocks().stream().flatMap(SafeHtml::passages).allMatch(passage -> isSafe(html(passage)))
                && prose.headings().stream().allMatch(heading -> isSafe(heading.html()));
    }

    static Stream<Prose.Passage> passages(Prose.Block block) {
        if (block instanceof Prose.Passage passage) {
            return Stream.of(passage);
        }
        if (block instanceof Prose.CareCard card) {
            return Stream.concat(card.items().stream().map(Prose.CardItem::words), Stream.of(card.more()));
        }
        if (block instanceof Days days) {
            return days.days().stream().flatMap(day -> Stream.of(day.words(), day.mark()));
        }
        var panel = (Prose.Panel) block;
        return Stream.concat(panel.items().stream(), Stream.of(panel.body()));
    }

    private static String html(Prose.Passage passage) {
        var html = new StringBuilder();
        for (var piece : passage.pieces()) {
            if (piece instanceof Prose.Html written) {
                html.append(written.html());
            } else if (!(piece instanceof Prose.EvidenceWord)) {
                html.append(HOLE);
            }
        }
        return html.toString();
    }

    /** Whether this HTML is allowed. */
    static boolean isSafe(String html) {
        Document parsed = Parser.parseBodyFragment(html, "");
        var cleaner = new Cleaner(ALLOWED);
        return cleaner.isValid(parsed);
    }
}

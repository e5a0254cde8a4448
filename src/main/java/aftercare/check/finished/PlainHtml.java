package aftercare.check.finished;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML as our templates and writers make it: every element closed, every value in double quotes, every {@code <} of a
 * text escaped. That takes a tenth of the time that a browser's rules take, and gives the same tree. HTML in any other form is
 * refused, and a full parser must read it.
 */
final class PlainHtml {
    private static final Set<String> EMPTY = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> RAW = Set.of("script", "style");
    /** Elements that browsers parse by rules of their own. */
    private static final Set<String> PARTICULAR =
            Set.of("noscript", "textarea", "plaintext", "xmp", "noembed", "noframes", "iframe", "select", "frameset");

    /** Each tag, made once: the full parser makes all tags of HTML for every page. Content only has those of the safe list. */
    private static final Map<String, Tag> TAGS = new ConcurrentHashMap<>();

    private final String html;
    private final Document document = new Document("");
    private Element open = document;
    private int at;

    private PlainHtml(String html) {
        this.html = html;
    }

    /** The page's tree; empty when it is written in another form. */
    static Optional<Document> parse(String html) {
        return new PlainHtml(html).document();
    }

    private Optional<Document> document() {
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            text(tag < 0 ? html.length() : tag);
            if (tag >= 0 && !tag()) {
                return Optional.empty();
            }
        }
        return open.parent() == null ? Optional.of(document) : Optional.empty();
    }

    private void text(int end) {
        if (end > at) {
            open.appendChild(new TextNode(unescaped(html.substring(at, end))));
            at = end;
        }
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
    }

    private boolean tag() {
        at++;
        if (html.startsWith("!--", at)) {
            return comment();
        }
        if (html.startsWith("!doctype html>", at)) {
            return skip("!doctype html>");
        }
        return html.startsWith("/", at) ? end() : start();
    }

    private boolean comment() {
        int end = html.indexOf("-->", at + 3);
        if (end < 0 || html.startsWith(">", at + 3) || html.startsWith("->", at + 3)) {
            return false;
        }
        open.appendChild(new Comment(html.substring(at + 3, end)));
        at = end + 3;
        return true;
    }

    private boolean skip(String words) {
        boolean isThere = html.startsWith(words, at);
        at += isThere ? words.length() : 0;
        return isThere;
    }

    private boolean end() {
        at++;
        if (!skip(open.normalName()) || !skip(">")) {
            return false;
        }
        open = Objects.requireNonNull(open.parent());
        return true;
    }

    private boolean start() {
        var name = name();
        if (name.isEmpty() || PARTICULAR.contains(name)) {
            return false;
        }
        var attributes = new Attributes();
        while (skip(" ")) {
            if (!attribute(attributes)) {
                return false;
            }
        }
        var element =
                new Element(TAGS.computeIfAbsent(name, Tag::valueOf), null, attributes.isEmpty() ? null : attributes);
        open.appendChild(element);
        if (skip("/>")) {
            return element.tag().isSelfClosing() || isDrawing();
        }
        return skip(">") && (EMPTY.contains(name) || enter(element));
    }

    /** Whether an element is inside a drawing, where any element may end with a slash. */
    private boolean isDrawing() {
        for (@Nullable Element around = open; around != null; around = around.parent()) {
            if (around.normalName().equals("svg")) {
                return true;
            }
        }
        return false;
    }

    private boolean enter(Element element) {
        if (!RAW.contains(element.normalName())) {
            open = element;
            return true;
        }
        int end = html.indexOf("</", at);
        if (end < 0 || html.substring(at, end).contains("<!--")) {
            return false;
        }
        element.appendChild(new DataNode(html.substring(at, end)));
        at = end;
        return skip("</" + element.normalName() + ">");
    }

    private boolean attribute(Attributes attributes) {
        int start = at;
        while (at < html.length() && isOfAttribute(html.charAt(at))) {
            at++;
        }
        var key = html.substring(start, at);
        if (key.isEmpty() || attributes.hasKey(key)) {
            return false;
        }
        if (!skip("=\"")) {
            attributes.add(key, null);
            return true;
        }
        int end = html.indexOf('"', at);
        if (end < 0) {
            return false;
        }
        attributes.add(key, unescaped(html.substring(at, end)));
        at = end + 1;
        return true;
    }

    private String name() {
        int start = at;
        while (at < html.length() && isOfName(html.charAt(at))) {
            at++;
        }
        return html.substring(start, at);
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    /** Whether a character can be part of an attribute's name. Only drawings use capitals: {@code viewBox}. */
    private static boolean isOfAttribute(char c) {
        return isOfName(c) || (c >= 'A' && c <= 'Z') || c == ':' || c == '_';
    }
}

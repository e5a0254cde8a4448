package aftercare.leaflet;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/** The HTML of a leaflet, prepared for printing: links are full addresses, and headings are bookmarks. */
final class LeafletHtml {
    /** The closest of the settings of type, from 0 on: the least space and the smallest letters. */
    static final int CLOSEST = 3;

    private static final int MOST_ROWS_TOGETHER = 11;
    private static final int MOST_COLUMNS = 5;
    private static final String WHOLE = ".card, .pictured, .panel--note, .panel--say, pre, blockquote";

    private final Document document;
    private final SpokenWords spoken;

    private LeafletHtml(Document document) {
        this.document = document;
        this.spoken = SpokenWords.of(document.body(), isRightToLeft(document));
    }

    /**
     * Reads what the template wrote.
     *
     * @param baseUrl where the site will stand; without it, links to its pages become plain words
     * @param fonts the letters that can be printed
     * @param fit how closely the type is set: 0 is the most open
     */
    static LeafletHtml of(String html, String address, Optional<String> baseUrl, FontLetters fonts, int fit) {
        var document = Jsoup.parse(html);
        document.outputSettings()
                .prettyPrint(false)
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml);
        document.select("a[href]").forEach(link -> lead(link, address, baseUrl));
        document.select("sup.cite").forEach(LeafletHtml::bind);
        document.select("ol:has(img), ul:has(img)").addClass("pictured");
        document.select("ol.pictured").forEach(LeafletHtml::number);
        document.select(".pictured").forEach(LeafletHtml::setInRow);
        document.select("h2, h3").forEach(LeafletHtml::keep);
        document.select("table").forEach(LeafletHtml::measure);
        document.select("svg:not([" + Drawings.STANDS_FOR + "])").forEach(LeafletHtml::standFor);
        PaperPictures.fit(document.body(), fit == CLOSEST);
        new PaperText(fonts).prepare(document.body());
        if (isRightToLeft(document)) {
            document.select("li:has(ul, ol, p)").forEach(LeafletHtml::wrapWords);
        }
        addBookmarks(document);
        for (int closer = 1; closer <= fit; closer++) {
            document.body().addClass("fit-" + closer);
        }
        return new LeafletHtml(document);
    }

    /** All words of the leaflet. */
    String text() {
        return document.text();
    }

    SpokenWords spoken() {
        return spoken;
    }

    /** The document to print. Some of its parts are numbered for {@link SpokenWords}. */
    org.w3c.dom.Document dom() {
        if (isRightToLeft(document)) {
            mirror();
        }
        return new W3CDom().fromJsoup(document);
    }

    /**
     * Reverses the cells of table rows, and writes out the numbers of lists. From right to left the printing library does
     * neither.
     */
    private void mirror() {
        document.select("tr").forEach(row -> row.children().forEach(row::prependChild));
        for (var list : document.select("ol:not(.pictured)")) {
            var items = list.children();
            for (int i = 0; i < items.size(); i++) {
                items.get(i).prependText("\u00a0");
                items.get(i).prependElement("span").addClass("number").text(String.valueOf(i + 1));
            }
        }
    }

    /** Keeps a heading on the same side of paper as what follows it, unless that is split between two sides. */
    private static void keep(Element heading) {
        var next = heading.nextElementSibling();
        if (next == null && heading.parent() != null) {
            next = heading.parent().nextElementSibling();
        }
        while (next != null && next.is("h3, h4")) {
            next = next.nextElementSibling();
        }
        boolean isWhole = next != null
                && (next.is(WHOLE) || next.children().stream().limit(1).anyMatch(child -> child.is(WHOLE)));
        if (isWhole) {
            heading.addClass("before-whole");
        }
    }

    /** Replaces a drawing by an empty element that holds the drawing's text, by which the store finds it. */
    private static void standFor(Element drawing) {
        var alone = drawing.clone().removeAttr("alt").removeAttr("class");
        drawing.attr(Drawings.STANDS_FOR, alone.outerHtml()).empty();
    }

    /** Lets a long table continue on the next side, and sets one with many columns in small letters. */
    private static void measure(Element table) {
        var rows = table.select("tr");
        table.addClass(rows.size() > MOST_ROWS_TOGETHER ? "long" : "short");
        table.addClass(rows.stream().anyMatch(row -> row.childrenSize() > MOST_COLUMNS) ? "wide" : "narrow");
    }

    /**
     * Turns a list whose items are side by side into plain blocks. The printing library would not tag such items, so that
     * screen readers would skip them.
     */
    private static void setInRow(Element list) {
        list.children().forEach(item -> {
            item.tagName("div");
            wordsBelow(item);
        });
        list.tagName("div");
    }

    /** Moves the words of an item into a block of their own, to be read aloud after their picture. */
    private static void wordsBelow(Element item) {
        var picture = item.selectFirst("> img");
        if (picture != null && item.selectFirst("p") == null) {
            var words = item.childNodes().stream()
                    .filter(node -> !node.equals(picture))
                    .toList();
            var block = item.appendElement("p");
            words.forEach(block::appendChild);
        }
    }

    /** Numbers steps that are side by side, which the printing library does not do. */
    private static void number(Element list) {
        var items = list.children();
        for (int i = 0; i < items.size(); i++) {
            var picture = items.get(i).selectFirst("img");
            if (picture != null) {
                picture.after(new TextNode("\u00a0"));
                picture.after(new Element("span").addClass("number").text(String.valueOf(i + 1)));
            }
        }
    }

    /** Puts the words of an item that holds more than words into a paragraph, so that they can be read aloud by themselves. */
    private static void wrapWords(Element item) {
        var words = new Element("p");
        for (var node : List.copyOf(item.childNodes())) {
            if (node instanceof Element element && element.isBlock()) {
                words = new Element("p");
            } else {
                if (words.parent() == null && !(node instanceof TextNode blank && blank.isBlank())) {
                    node.before(words);
                }
                words.appendChild(node);
            }
        }
    }

    private static boolean isRightToLeft(Document document) {
        return document.selectFirst("html[dir=rtl]") != null;
    }

    private static void lead(Element link, String address, Optional<String> baseUrl) {
        var href = link.attr("href");
        if (!href.startsWith("#") && !URI.create(href).isAbsolute()) {
            if (baseUrl.isEmpty()) {
                link.unwrap();
                return;
            }
            link.attr("href", URI.create(baseUrl.get() + address).resolve(href).toString());
        }
        if (link.attr("title").isEmpty()) {
            link.attr("title", link.text());
        }
    }

    /** Adds a bookmark for the title, and below it one for each heading of the second level. */
    private static void addBookmarks(Document document) {
        var title = document.selectFirst("h1");
        if (title == null) {
            return;
        }
        var root = bookmark(document.head().appendElement("bookmarks"), title, 0);
        var headings = document.select("h2");
        for (int i = 0; i < headings.size(); i++) {
            bookmark(root, headings.get(i), i + 1);
        }
    }

    /** Keeps a citation on one line with the word before it and the full stop after it. */
    private static void bind(Element citation) {
        if (!(citation.previousSibling() instanceof TextNode before) || before.isBlank()) {
            return;
        }
        int start = before.getWholeText().stripTrailing().lastIndexOf(' ') + 1;
        var bound = new Element("span").addClass("bound");
        var word = start > 0 ? before.splitText(start) : before;
        citation.before(bound);
        bound.appendChild(word).appendChild(citation);
        if (bound.nextSibling() instanceof TextNode after
                && !after.getWholeText().isEmpty()
                && isMark(after.getWholeText().charAt(0))) {
            if (after.getWholeText().length() > 1) {
                after.splitText(1);
            }
            bound.appendChild(after);
        }
    }

    private static boolean isMark(char letter) {
        return ".,;:!?)”’؟،؛".indexOf(letter) >= 0;
    }

    private static Element bookmark(Element parent, Element heading, int number) {
        if (heading.id().isEmpty()) {
            heading.attr("id", "heading-" + number);
        }
        return parent.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
    }
}

package aftercare.leaflet;

import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The HTML of a leaflet, prepared for printing: links are full addresses, and headings are bookmarks. */
final class LeafletHtml {
    private final Document document;
    private final ReadingOrder order;

    private LeafletHtml(Document document) {
        this.document = document;
        this.order = ReadingOrder.of(document.body(), isRightToLeft(document));
    }

    /**
     * Reads what the template wrote.
     *
     * @param baseUrl where the site will stand; without it, links to its pages become plain words
     * @param isCompact whether to set it in smaller letters, as it is too long otherwise
     */
    static LeafletHtml of(String html, String address, Optional<String> baseUrl, boolean isCompact) {
        var document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        document.select("a[href]").forEach(link -> lead(link, address, baseUrl));
        document.select("sup.cite").forEach(LeafletHtml::bind);
        document.select("ol:has(img), ul:has(img)").addClass("pictured");
        document.select("ol.pictured").forEach(LeafletHtml::number);
        document.select(".opening").forEach(TwoColumns::setCards);
        document.select(".flow").forEach(TwoColumns::set);
        addBookmarks(document);
        document.body().toggleClass(isCompact ? "compact" : "roomy");
        return new LeafletHtml(document);
    }

    ReadingOrder order() {
        return order;
    }

    /** The document to print. Its parts are numbered for {@link ReadingOrder}. */
    org.w3c.dom.Document dom() {
        if (isRightToLeft(document)) {
            mirror();
        }
        return new W3CDom().fromJsoup(document);
    }

    /**
     * Reverses the cells of table rows, and writes out the numbers of lists: the printing library does neither from
     * right to left.
     */
    private void mirror() {
        document.select("tr, .row").forEach(row -> row.children().forEach(row::prependChild));
        for (var list : document.select("ol:not(.pictured)")) {
            var items = list.children();
            for (int i = 0; i < items.size(); i++) {
                items.get(i).prependText("\u00a0");
                items.get(i).prependElement("span").addClass("number").text(String.valueOf(i + 1));
            }
        }
    }

    /** Steps that stand beside one another are numbered by the printing no more. */
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

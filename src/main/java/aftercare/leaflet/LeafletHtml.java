package aftercare.leaflet;

import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The HTML of a leaflet, prepared for printing: links are full addresses, and headings are bookmarks. */
final class LeafletHtml {
    /** The closest of the settings of type, from 0 on: the least space and the smallest letters. */
    static final int CLOSEST = 4;

    /** The first of them in which pictures of a row are smaller. */
    private static final int CLOSE = 2;

    private static final Evaluator WHOLE =
            QueryParser.parse(".card, .pictured, .panel--note, .panel--say, pre, blockquote");

    private static final Evaluator LONG_TABLE = QueryParser.parse("table.long");

    private static final Evaluator PANEL_TITLE = QueryParser.parse(".panel__title");

    private static final Evaluator LOWER_HEADING = QueryParser.parse("h3, h4");

    private final Document document;
    private final String address;
    private final SpokenWords spoken;

    private LeafletHtml(Document document, String address) {
        this.document = document;
        this.address = address;
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
        PaperMarks.bind(document.body());
        PaperCitations.bind(document.body(), isRightToLeft(document));
        PaperLists.setPicturesInRow(document.body());
        document.select("table").forEach(PaperTables::measure);
        document.select("h2, h3").forEach(LeafletHtml::keep);
        document.select("svg:not([" + Drawings.STANDS_FOR + "])").forEach(LeafletHtml::standFor);
        PaperPictures.fit(document.body(), fit >= CLOSE);
        new PaperText(fonts).prepare(document);
        PaperFoot.write(document, isRightToLeft(document));
        PaperLists.wrapWords(document.body(), isRightToLeft(document));
        if (isRightToLeft(document)) {
            PaperLists.writeNumbers(document.body());
        }
        addBookmarks(document);
        for (int closer = 1; closer <= fit; closer++) {
            document.body().addClass("fit-" + closer);
        }
        return new LeafletHtml(document, address);
    }

    /** Whether some of its words run from right to left. */
    boolean isTurned() {
        return isRightToLeft(document) || WritingOrder.isTurned(text());
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
            document.select("tr").forEach(LeafletHtml::mirror);
        }
        document.select("img[src$=.svg]").forEach(this::draw);
        return new W3CDom().fromJsoup(document);
    }

    /** Reverses the cells of a row, which the printing library sets from the left. */
    private static void mirror(Element row) {
        row.children().forEach(row::prependChild);
    }

    /** Keeps a heading on the same side of paper as what follows it, unless that is split between two sides. */
    private static void keep(Element heading) {
        var next = heading.nextElementSibling();
        if (next == null && heading.parent() != null) {
            next = heading.parent().nextElementSibling();
        }
        while (next != null && next.is(LOWER_HEADING)) {
            next = next.nextElementSibling();
        }
        if (next != null && beginsWith(next, WHOLE)) {
            heading.addClass("before-whole");
        } else if (next != null && beginsWith(next, LONG_TABLE)) {
            heading.addClass("before-long");
        } else if (next != null && beginsWith(next, PANEL_TITLE)) {
            heading.addClass("before-titled");
        }
    }

    private static boolean beginsWith(Element block, Evaluator kind) {
        return block.is(kind) || block.children().stream().limit(1).anyMatch(child -> child.is(kind));
    }

    /** Replaces a drawing by an empty element that holds the drawing's text, by which the store finds it. */
    private static void standFor(Element drawing) {
        var alone = drawing.clone().removeAttr("alt").removeAttr("class");
        drawing.attr(Drawings.STANDS_FOR, alone.outerHtml()).empty();
    }

    /** The printing would read the file of a drawing for each leaflet, so it gets the address alone; see {@link Drawings}. */
    private void draw(Element picture) {
        var address = URI.create(Pictures.SITE + ":/" + this.address).resolve(picture.attr("src"));
        picture.tagName("svg").removeAttr("src").attr(Drawings.STANDS_FOR, address.toString());
    }

    private static boolean isRightToLeft(Document document) {
        return document.selectFirst("html[dir=rtl]") != null;
    }

    private static void lead(Element link, String address, Optional<String> baseUrl) {
        var href = link.attr("href");
        if (!href.startsWith("#") && !URI.create(href).isAbsolute()) {
            if (baseUrl.isEmpty()) {
                link.tagName("span").clearAttributes().addClass(PaperMarks.PLAIN);
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

    private static Element bookmark(Element parent, Element heading, int number) {
        if (heading.id().isEmpty()) {
            heading.attr("id", "heading-" + number);
        }
        return parent.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
    }
}

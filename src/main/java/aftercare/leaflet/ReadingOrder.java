package aftercare.leaflet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jsoup.nodes.Element;

/**
 * Makes screen readers read a PDF in the order of its text. The printing library tags parts in the order in which it
 * paints them, with floating parts last. Therefore each part is numbered before it is printed. The number takes the
 * place of the part's language, the only attribute that the library passes on to the tags; after printing, the tags
 * are sorted by number and get their languages back.
 */
final class ReadingOrder {
    private static final String NUMBER = "x-";

    /** The parts that get their words as a whole, where screen readers would read them backwards. */
    private static final String WORDED = "h1, h2, h3, h4, p, th, td, caption, li:not(:has(p))";

    /** For each number, the part's real language; empty if it is that of the text around it. */
    private final List<String> languages = new ArrayList<>();

    /** For each number, the words of the part in reading order; empty if printing keeps that order. */
    private final List<String> words = new ArrayList<>();

    private ReadingOrder() {}

    /**
     * Numbers the parts of a text.
     *
     * @param isTurned whether printing reverses the words, as it does for text from right to left
     */
    static ReadingOrder of(Element body, boolean isTurned) {
        var order = new ReadingOrder();
        for (var part : body.getAllElements()) {
            order.languages.add(part.attr("lang"));
            order.words.add(isTurned && part.is(WORDED) ? part.text() : "");
            part.attr("lang", NUMBER + (order.languages.size() - 1));
        }
        return order;
    }

    /** Sorts the tags of the printed document. */
    void restore(PDDocument document) {
        sort(document.getDocumentCatalog().getStructureTreeRoot());
    }

    /** Sorts the tags below a tag, and returns the number of its first part. */
    private int sort(PDStructureNode node) {
        var kids = new ArrayList<Kid>();
        boolean isSortable = true;
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                kids.add(new Kid(element, sort(element)));
            } else {
                isSortable = false;
            }
        }
        int first = kids.stream().mapToInt(Kid::number).min().orElse(Integer.MAX_VALUE);
        // Words and links within a line already follow each other as they are read.
        if (isSortable) {
            kids.sort(Comparator.comparingInt(Kid::number));
            node.setKids(new ArrayList<>(kids.stream().map(Kid::element).toList()));
        }
        return node instanceof PDStructureElement element ? Math.min(first, number(element)) : first;
    }

    private int number(PDStructureElement element) {
        var language = element.getLanguage();
        if (language == null || !language.startsWith(NUMBER)) {
            return Integer.MAX_VALUE;
        }
        int number = Integer.parseInt(language.substring(NUMBER.length()));
        if (!words.get(number).isEmpty()) {
            element.setActualText(words.get(number));
        }
        var own = languages.get(number);
        if (own.isEmpty()) {
            element.getCOSObject().removeItem(COSName.LANG);
        } else {
            element.setLanguage(own);
        }
        return number;
    }

    private record Kid(PDStructureElement element, int number) {}
}

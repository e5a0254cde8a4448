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
 * The order in which a PDF is read out. The printing tags parts in the order in which it paints them, where what floats comes
 * last. So each part carries its number in the text along, as its language, which is the one thing that the printing hands
 * through; afterwards the tags are sorted by it, and the languages put back.
 */
final class ReadingOrder {
    private static final String NUMBER = "x-";

    /** Parts whose words are told as a whole where they would be read out backwards. */
    private static final String WORDED = "h1, h2, h3, h4, p, th, td, caption, li:not(:has(p))";

    /** By number: the language that the part really has; empty for that of the text around it. */
    private final List<String> languages = new ArrayList<>();

    /** By number: the words of the part, as they are read; none where the printing keeps their order. */
    private final List<String> words = new ArrayList<>();

    private ReadingOrder() {}

    /**
     * Numbers the parts of a text.
     *
     * @param isTurned whether the printing turns its words round, as it does from right to left
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

    /** Sorts the tags of what was printed. */
    void restore(PDDocument document) {
        sort(document.getDocumentCatalog().getStructureTreeRoot());
    }

    /** Sorts what stands below, and answers with the number of its first part. */
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

package aftercare.leaflet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Gives screen readers the words of parts that are printed in another order: text from right to left, whose joined letters are
 * painted one by one from the left, and the head of a table that is printed on several sides. Such a part is numbered before it
 * is printed. The number takes the place of its language, the only attribute that the printing library passes on to the tags;
 * after printing, the tag gets its words and its language. All other tags follow one another as they are printed, from top to
 * bottom in one column.
 */
final class SpokenWords {
    private static final String NUMBER = "x-";

    /** The elements that get their words as a whole in text from right to left. */
    private static final Evaluator TURNED = QueryParser.parse(
            "h1, h2, h3, h4, h5, h6, p, pre, th, td, caption, dt, dd:not(:has(p)), li:not(:has(p, li)), .pictured > div:not(:has(p))");

    private static final Evaluator PICTURES = QueryParser.parse("img, svg");

    private static final String ROW = "TR";

    private static final Evaluator REPEATED = QueryParser.parse("table.long thead th");

    private final List<SpokenPart> parts = new ArrayList<>();
    private final boolean isTurned;

    private SpokenWords(boolean isTurned) {
        this.isTurned = isTurned;
    }

    private record SpokenPart(String language, String words) {}

    /** Numbers the parts of a text that need it. */
    static SpokenWords of(Element body, boolean isTurned) {
        var spoken = new SpokenWords(isTurned);
        for (var part : body.select(TURNED)) {
            var words = words(part);
            boolean isSpoken = isTurned || part.is(REPEATED) || WritingOrder.isTurned(words);
            if (words.isEmpty() || !isSpoken) {
                continue;
            }
            spoken.parts.add(new SpokenPart(part.attr("lang"), words));
            part.attr("lang", NUMBER + (spoken.parts.size() - 1));
        }
        return spoken;
    }

    /**
     * The words of a part, with descriptions of pictures between words; empty for a picture alone, which has its own
     * description.
     */
    private static String words(Element part) {
        var text = part.text();
        if (text.isBlank() || part.selectFirst(PICTURES) == null) {
            return text;
        }
        var copy = part.clone();
        copy.select(PICTURES).forEach(picture -> picture.replaceWith(new TextNode(sentence(picture.attr("alt")))));
        return copy.text();
    }

    private static String sentence(String words) {
        return words.endsWith(":") ? words + " " : words + ". ";
    }

    /** Gives the tags of the printed document their words. */
    void restore(PDDocument document) {
        restore(document.getDocumentCatalog().getStructureTreeRoot());
    }

    private void restore(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                word(element);
                restore(element);
                turn(element);
            }
        }
    }

    /** Reverses the cells of a row, which are printed from the left and read from the right. */
    private void turn(PDStructureElement element) {
        if (isTurned && ROW.equals(element.getStructureType())) {
            var cells = new ArrayList<>(element.getKids());
            Collections.reverse(cells);
            element.setKids(cells);
        }
    }

    private void word(PDStructureElement element) {
        var language = element.getLanguage();
        if (language == null || !language.startsWith(NUMBER)) {
            return;
        }
        var part = parts.get(Integer.parseInt(language.substring(NUMBER.length())));
        element.setActualText(part.words());
        if (part.language().isEmpty()) {
            element.getCOSObject().removeItem(COSName.LANG);
        } else {
            element.setLanguage(part.language());
        }
    }
}

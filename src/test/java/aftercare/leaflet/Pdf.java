package aftercare.leaflet;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The structure of a PDF as a screen reader sees it, in reading order. */
record Pdf(PDDocument document, Map<PDPage, Map<Integer, String>> texts, Map<PDPage, Map<Integer, Float>> spots)
        implements AutoCloseable {
    private static final float NOWHERE = Float.MAX_VALUE;

    /** An element of the structure, such as {@code H1}, with its words; for a figure, its alternative text. */
    record Tagged(String tag, String words) {}

    static Pdf of(byte[] bytes) throws IOException {
        var document = Loader.loadPDF(bytes);
        var texts = new HashMap<PDPage, Map<Integer, String>>();
        var spots = new HashMap<PDPage, Map<Integer, Float>>();
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var words = new LinkedHashMap<Integer, String>();
            extractor.getMarkedContents().stream()
                    .filter(content -> content.getMCID() >= 0)
                    .forEach(content -> words.put(content.getMCID(), words(content.getContents())));
            texts.put(page, words);
            var lefts = new HashMap<Integer, Float>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> content.getContents().stream()
                            .filter(TextPosition.class::isInstance)
                            .findFirst()
                            .ifPresent(letter -> lefts.put(content.getMCID(), ((TextPosition) letter).getXDirAdj())));
            spots.put(page, lefts);
        }
        return new Pdf(document, texts, spots);
    }

    String title() {
        return document.getDocumentInformation().getTitle();
    }

    String language() {
        return document.getDocumentCatalog().getLanguage();
    }

    boolean isTagged() {
        return document.getDocumentCatalog().getMarkInfo().isMarked();
    }

    int sides() {
        return document.getNumberOfPages();
    }

    /** The lines of a side as they stand on it, from above. */
    List<String> lines(int side) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(side);
        stripper.setEndPage(side);
        return stripper.getText(document).lines().map(String::strip).toList();
    }

    /** The size of most letters in points, rounded. */
    int points() throws IOException {
        var counts = new HashMap<Integer, Integer>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                counts.merge(Math.round(letter.getFontSizeInPt()), 1, Integer::sum);
            }
        }.getText(document);
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /** How far below the upper edge of its side a word stands that is there once, in points. */
    float fromTop(String word) throws IOException {
        var found = new ArrayList<Float>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String words, List<TextPosition> letters) {
                if (words.contains(word)) {
                    found.add(letters.get(0).getYDirAdj());
                }
            }
        }.getText(document);
        return found.get(0);
    }

    /** Width and height of the first page in points, rounded. */
    List<Integer> size() {
        var box = document.getPage(0).getMediaBox();
        return List.of(Math.round(box.getWidth()), Math.round(box.getHeight()));
    }

    /** Headings, paragraphs, list items and figures, in reading order. */
    List<Tagged> tagged() {
        var found = new ArrayList<Tagged>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
        return found;
    }

    /** The words of all elements with this tag. */
    List<String> words(String tag) {
        return tagged().stream()
                .filter(element -> element.tag().equals(tag))
                .map(Tagged::words)
                .toList();
    }

    /** All words in reading order. */
    String text() {
        return words(document.getDocumentCatalog().getStructureTreeRoot());
    }

    List<String> bookmarks() {
        var names = new ArrayList<String>();
        collect(document.getDocumentCatalog().getDocumentOutline(), names);
        return names;
    }

    /** The web addresses of its links. */
    List<String> addresses() throws IOException {
        var addresses = new ArrayList<String>();
        for (var page : document.getPages()) {
            for (var note : page.getAnnotations()) {
                if (note instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                    addresses.add(action.getURI());
                }
            }
        }
        return addresses;
    }

    /** How many links lead to another place of it. */
    long leadsWithin() throws IOException {
        long count = 0;
        for (var page : document.getPages()) {
            count += page.getAnnotations().stream()
                    .filter(note -> note instanceof PDAnnotationLink link && leadsToPage(link))
                    .count();
        }
        return count;
    }

    private static boolean leadsToPage(PDAnnotationLink link) {
        try {
            return link.getDestination() != null || link.getAction() instanceof PDActionGoTo;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The distances of this kind of elements from the left edge, in points, in order. */
    List<Float> lefts(String tag) {
        var found = new ArrayList<Float>();
        collectLefts(document.getDocumentCatalog().getStructureTreeRoot(), tag, found);
        return found;
    }

    /** A page as an image. */
    BufferedImage picture(int side, int dotsPerInch) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(side, dotsPerInch);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static void collect(PDOutlineNode node, List<String> names) {
        for (PDOutlineItem item : node.children()) {
            names.add(item.getTitle());
            collect(item, names);
        }
    }

    private void collect(PDStructureNode node, List<Tagged> found) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(new Tagged(element.getStructureType(), words(element)));
                collect(element, found);
            }
        }
    }

    private void collectLefts(PDStructureNode node, String tag, List<Float> found) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(tag)) {
                    found.add(left(element));
                }
                collectLefts(element, tag, found);
            }
        }
    }

    private float left(PDStructureElement element) {
        return (float) element.getKids().stream()
                .mapToDouble(kid -> {
                    if (kid instanceof PDStructureElement inner) {
                        return left(inner);
                    }
                    return kid instanceof Integer id
                            ? spots.getOrDefault(element.getPage(), Map.of()).getOrDefault(id, NOWHERE)
                            : NOWHERE;
                })
                .min()
                .orElse(NOWHERE);
    }

    private String words(PDStructureNode node) {
        if (node instanceof PDStructureElement element && "Figure".equals(element.getStructureType())) {
            return element.getAlternateDescription();
        }
        if (node instanceof PDStructureElement element && element.getActualText() != null) {
            return element.getActualText();
        }
        return node.getKids().stream()
                .map(kid -> wordsOf(node, kid))
                .collect(Collectors.joining())
                .strip();
    }

    private String wordsOf(PDStructureNode parent, Object kid) {
        if (kid instanceof PDStructureElement element) {
            return " " + words(element) + " ";
        }
        var page = ((PDStructureElement) parent).getPage();
        if (kid instanceof Integer id) {
            return texts.getOrDefault(page, Map.of()).getOrDefault(id, "");
        }
        if (kid instanceof PDMarkedContentReference reference) {
            var own = reference.getPage() == null ? page : reference.getPage();
            return texts.getOrDefault(own, Map.of()).getOrDefault(reference.getMCID(), "");
        }
        return "";
    }

    private static String words(List<Object> contents) {
        return contents.stream()
                .map(content -> content instanceof TextPosition letter ? letter.getUnicode() : "")
                .collect(Collectors.joining());
    }
}

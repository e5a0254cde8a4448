package aftercare.leaflet;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Puts the parts of a line that run in two directions where readers look for them (Unicode Standard Annex 9, rule L2). The printing
 * sets one element after the other in the direction of the paragraph: of {@code take <b>ibuprofen</b> gel} in an Arabic sentence,
 * the words would change places.
 */
final class LineOrder {
    private final CssContext context;

    /** A part of a line that moves as a whole where its words run in two directions. */
    sealed interface LineItem {
        /** Whether it runs from right to left, or some of it does. */
        boolean isTurned();
    }

    /**
     * A piece of text in one direction, or a box such as a picture.
     *
     * @param within the elements that it stands in, from the outer one
     */
    record Item(Object shown, List<InlineLayoutBox> within) implements LineItem {
        boolean isText() {
            return shown instanceof InlineText;
        }

        @Override
        public boolean isTurned() {
            return shown instanceof InlineText text && text.getTextDirection() == BidiSplitter.RTL;
        }
    }

    /** An element whose words have a direction of their own, such as a phone number. */
    record Isolate(List<LineItem> parts, boolean isRightToLeft) implements LineItem {
        @Override
        public boolean isTurned() {
            return parts.stream().anyMatch(LineItem::isTurned);
        }
    }

    private LineOrder(CssContext context) {
        this.context = context;
    }

    /** Arranges all lines of a box that is laid out. */
    static void arrange(Box box, CssContext context) {
        new LineOrder(context).arrange(box);
    }

    private void arrange(Box box) {
        if (box instanceof LineBox line) {
            arrange(line);
            line.getNonFlowContent().forEach(this::arrange);
        }
        var inside = box instanceof InlineLayoutBox words
                ? words.getInlineChildren().stream()
                        .filter(Box.class::isInstance)
                        .map(Box.class::cast)
                        .toList()
                : List.copyOf(box.getChildren());
        inside.forEach(this::arrange);
    }

    private void arrange(LineBox line) {
        var parts = new ArrayList<LineItem>();
        line.getChildren().forEach(child -> addParts(child, List.of(), line.getParent(), parts));
        boolean isRightToLeft = line.isLayedOutRTL();
        if (parts.stream().anyMatch(part -> part.isTurned() != isRightToLeft)) {
            new LinePlaces(context).set(inOrder(parts, isRightToLeft));
            line.calcChildLocations();
        }
    }

    /** Adds the parts of a line, or of an element in it. */
    private static void addParts(Object item, List<InlineLayoutBox> within, Box paragraph, List<LineItem> parts) {
        if (!(item instanceof InlineLayoutBox element) || element.getInlineChildCount() == 0) {
            parts.add(new Item(item, within));
            return;
        }
        var inside = Stream.concat(within.stream(), Stream.of(element)).toList();
        var own = new ArrayList<LineItem>();
        element.getInlineChildren().forEach(child -> addParts(child, inside, paragraph, own));
        if (hasOwnDirection(element.getElement(), paragraph)) {
            parts.add(new Isolate(own, isRightToLeft(element.getElement())));
        } else {
            parts.addAll(own);
        }
    }

    private static boolean hasOwnDirection(@Nullable Element element, Box paragraph) {
        return element != null
                && element != paragraph.getElement()
                && (element.hasAttribute("dir") || element.getNodeName().equals("bdi"));
    }

    private static boolean isRightToLeft(Element element) {
        var told = element.getAttribute("dir");
        return told.equals("rtl") || (!told.equals("ltr") && WritingOrder.beginsRightToLeft(element.getTextContent()));
    }

    /** The parts as they are seen from left to right. */
    private static List<Item> inOrder(List<LineItem> parts, boolean isRightToLeft) {
        var levels = levels(parts, isRightToLeft);
        var seen = parts.toArray(LineItem[]::new);
        Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
        return Stream.of(seen)
                .flatMap(part -> part instanceof Isolate isolate
                        ? inOrder(isolate.parts(), isolate.isRightToLeft()).stream()
                        : Stream.of((Item) part))
                .toList();
    }

    /** The level of each part. One without a direction has that of both its neighbours, or that of the line. */
    private static byte[] levels(List<LineItem> parts, boolean isRightToLeft) {
        var levels = new byte[parts.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = isText(parts.get(i))
                    ? level(parts.get(i).isTurned(), isRightToLeft)
                    : levelOfNeighbours(parts, i, isRightToLeft);
        }
        return levels;
    }

    private static byte level(boolean isTurned, boolean isInRightToLeft) {
        return (byte) (isTurned ? 1 : isInRightToLeft ? 2 : 0);
    }

    private static byte levelOfNeighbours(List<LineItem> parts, int at, boolean isRightToLeft) {
        boolean before = nearest(parts, at, -1, isRightToLeft);
        return level(before == nearest(parts, at, 1, isRightToLeft) ? before : isRightToLeft, isRightToLeft);
    }

    /** Whether the nearest text in a direction runs from right to left. */
    private static boolean nearest(List<LineItem> parts, int at, int step, boolean otherwise) {
        for (int i = at + step; i >= 0 && i < parts.size(); i += step) {
            if (isText(parts.get(i))) {
                return parts.get(i).isTurned();
            }
        }
        return otherwise;
    }

    private static boolean isText(LineItem part) {
        return part instanceof Item item && item.isText();
    }
}

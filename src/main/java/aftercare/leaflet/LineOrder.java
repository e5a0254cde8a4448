package aftercare.leaflet;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Puts the parts of a line that run in two directions where readers look for them (Unicode Standard Annex 9, rule L2). The printing
 * sets one element after the other in the direction of the paragraph: of {@code take <b>ibuprofen</b> gel} in an Arabic sentence,
 * the words would change places.
 */
final class LineOrder {
    /** The object replacement character. */
    private static final String NEUTRAL = "\uFFFC";

    private final LayoutContext context;

    /** What moves as a whole where a line runs in two directions. */
    sealed interface LineItem {
        /** Whether it runs from right to left, or some of it does. */
        boolean isTurned();

        /** Its words in the order in which they are read; one character for what has no direction. */
        String text();
    }

    /**
     * A piece of text in one direction, or a box such as a picture.
     *
     * @param within the elements that it stands in, from the outer one
     */
    record Item(Object shown, List<InlineLayoutBox> within) implements LineItem {
        @Override
        public String text() {
            return shown instanceof InlineText text ? text.getSubstring() : NEUTRAL;
        }

        @Override
        public boolean isTurned() {
            return shown instanceof InlineText text && text.getTextDirection() == BidiSplitter.RTL;
        }
    }

    /** An element whose words have a direction of their own, such as a phone number. */
    record Isolate(List<LineItem> items, boolean isRightToLeft) implements LineItem {
        @Override
        public String text() {
            return NEUTRAL;
        }

        @Override
        public boolean isTurned() {
            return items.stream().anyMatch(LineItem::isTurned);
        }
    }

    private LineOrder(LayoutContext context) {
        this.context = context;
    }

    /** Arranges all lines of a box that is laid out. */
    static void arrange(Box box, LayoutContext context) {
        new LineOrder(context).arrange(box);
    }

    private void arrange(Box box) {
        var lines = new ArrayList<LineBox>();
        for (var inside : inside(box)) {
            if (inside instanceof LineBox line) {
                lines.add(line);
                line.getNonFlowContent().forEach(this::arrange);
            }
            arrange(inside);
        }
        arrange(lines, box);
    }

    private static List<Box> inside(Box box) {
        return box instanceof InlineLayoutBox words
                ? words.getInlineChildren().stream()
                        .filter(Box.class::isInstance)
                        .map(Box.class::cast)
                        .toList()
                : List.copyOf(box.getChildren());
    }

    /** Arranges the lines of a paragraph, all of whose words tell the direction of a number or mark. */
    private void arrange(List<LineBox> lines, Box paragraph) {
        var items = lines.stream().map(line -> items(line, paragraph)).toList();
        boolean isRightToLeft = !lines.isEmpty() && lines.get(0).isLayedOutRTL();
        boolean isMixed = items.stream().flatMap(List::stream).anyMatch(item -> item.isTurned() != isRightToLeft);
        if (isMixed) {
            var bidi = bidi(items, isRightToLeft);
            int start = 0;
            for (int i = 0; i < lines.size(); i++) {
                arrange(lines.get(i), new Levelled(items.get(i), bidi, start));
                start += text(items.get(i)).length() + 1;
            }
        }
    }

    private void arrange(LineBox line, Levelled items) {
        int before = line.getContentWidth();
        line.trimTrailingSpace(context);
        int width = new LinePlaces(context).set(items.inOrder());
        line.setContentWidth(width);
        if (line.isLayedOutRTL()) {
            line.setX(line.getX() + before - width);
            line.calcCanvasLocation();
        }
        line.calcChildLocations();
    }

    private static List<LineItem> items(LineBox line, Box paragraph) {
        var items = new ArrayList<LineItem>();
        line.getChildren().forEach(child -> addItems(child, List.of(), paragraph, items));
        return items;
    }

    /** Adds the items of a line, or of an element in it. */
    private static void addItems(Object shown, List<InlineLayoutBox> within, Box paragraph, List<LineItem> items) {
        if (!(shown instanceof InlineLayoutBox element) || element.getInlineChildCount() == 0) {
            items.add(new Item(shown, within));
            return;
        }
        var inside = Stream.concat(within.stream(), Stream.of(element)).toList();
        var own = new ArrayList<LineItem>();
        element.getInlineChildren().forEach(child -> addItems(child, inside, paragraph, own));
        if (hasOwnDirection(element.getElement(), paragraph)) {
            items.add(new Isolate(own, isRightToLeft(element.getElement())));
        } else {
            items.addAll(own);
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

    /** The directions of all words; a blank stands between two lines. */
    private static Bidi bidi(List<List<LineItem>> lines, boolean isRightToLeft) {
        var words = lines.stream().map(LineOrder::text).collect(Collectors.joining(" "));
        return new Bidi(words, isRightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    private static String text(List<LineItem> items) {
        return items.stream().map(LineItem::text).collect(Collectors.joining());
    }

    /**
     * Items of a line, and what their words tell.
     *
     * @param start of their text in that of the paragraph
     */
    private record Levelled(List<LineItem> items, Bidi bidi, int start) {
        /** The items as they are seen from left to right. */
        List<Item> inOrder() {
            var levels = new byte[items.size()];
            int at = start;
            for (int i = 0; i < levels.length; i++) {
                levels[i] = (byte) bidi.getLevelAt(at);
                at += items.get(i).text().length();
            }
            var seen = items.toArray(LineItem[]::new);
            Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
            return Stream.of(seen).flatMap(Levelled::inOrder).toList();
        }

        private static Stream<Item> inOrder(LineItem item) {
            return item instanceof Isolate isolate
                    ? new Levelled(
                                    isolate.items(),
                                    LineOrder.bidi(List.of(isolate.items()), isolate.isRightToLeft()),
                                    0)
                            .inOrder().stream()
                    : Stream.of((Item) item);
        }
    }
}

package aftercare.leaflet;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/** Places the items of a line beside each other, from left to right, and around them the elements that they stand in. */
final class LinePlaces {
    private final CssContext context;
    private final IdentityHashMap<InlineLayoutBox, Element> elements = new IdentityHashMap<>();

    LinePlaces(CssContext context) {
        this.context = context;
    }

    /**
     * An element of which items are placed.
     *
     * <p>Items of others may stand between its own. Then its box, which leads where a link leads, is around the most of its own that
     * stand together.
     */
    private static final class Element {
        private int waiting;
        private boolean hasBegun;
        private int start;
        private int end;
        private int widestStart;
        private int widestEnd;

        void add(int from, int to) {
            start = from == end ? start : from;
            end = to;
            if (end - start >= widestEnd - widestStart) {
                widestStart = start;
                widestEnd = end;
            }
        }
    }

    /** Places items in the order in which they are seen, and returns how wide they are together. */
    int set(List<LineOrder.Item> items) {
        items.forEach(item ->
                item.within().forEach(box -> elements.computeIfAbsent(box, key -> new Element()).waiting++));
        var places = new int[items.size()];
        int x = 0;
        for (int i = 0; i < places.length; i++) {
            int from = x;
            x += marginsBefore(items.get(i));
            places[i] = x;
            x += width(items.get(i)) + marginsAfter(items.get(i));
            for (var box : items.get(i).within()) {
                element(box).add(from, x);
            }
        }
        elements.forEach(LinePlaces::set);
        for (int i = 0; i < places.length; i++) {
            set(items.get(i), places[i]);
        }
        return x;
    }

    private Element element(InlineLayoutBox box) {
        return Objects.requireNonNull(elements.get(box));
    }

    private int marginsBefore(LineOrder.Item item) {
        int margins = 0;
        for (var box : item.within()) {
            if (!element(box).hasBegun) {
                element(box).hasBegun = true;
                margins += box.getLeftMarginBorderPadding(context);
            }
        }
        return margins;
    }

    private int marginsAfter(LineOrder.Item item) {
        int margins = 0;
        for (var box : item.within()) {
            element(box).waiting--;
            if (element(box).waiting == 0) {
                margins += box.getRightMarginPaddingBorder(context);
            }
        }
        return margins;
    }

    private int width(LineOrder.Item item) {
        if (item.shown() instanceof InlineText text) {
            return text.getWidth();
        }
        if (item.shown() instanceof InlineLayoutBox empty) {
            return empty.getLeftMarginBorderPadding(context) + empty.getRightMarginPaddingBorder(context);
        }
        return item.shown() instanceof Box box ? box.getWidth() : 0;
    }

    private static void set(InlineLayoutBox box, Element element) {
        box.setX(element.widestStart);
        box.setInlineWidth(element.widestEnd - element.widestStart);
    }

    private static void set(LineOrder.Item item, int place) {
        if (item.shown() instanceof InlineText text) {
            // A text is placed from the left of its element, all else from the left of the line.
            text.setX(place - item.within().get(item.within().size() - 1).getX());
        } else if (item.shown() instanceof Box box) {
            box.setX(place);
        }
    }
}

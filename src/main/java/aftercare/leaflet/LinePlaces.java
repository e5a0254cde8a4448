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
    /** Where elements begin, once one of their items is placed. */
    private final IdentityHashMap<InlineLayoutBox, Integer> lefts = new IdentityHashMap<>();

    /** How many of their items are not placed yet. */
    private final IdentityHashMap<InlineLayoutBox, Integer> waiting = new IdentityHashMap<>();

    private int x;

    LinePlaces(CssContext context) {
        this.context = context;
    }

    /** Places items in the order in which they are seen. */
    void set(List<LineOrder.Item> items) {
        items.forEach(item -> item.within().forEach(element -> waiting.merge(element, 1, Integer::sum)));
        items.forEach(this::set);
    }

    private void set(LineOrder.Item item) {
        var within = item.within();
        within.forEach(this::begin);
        place(item);
        for (int i = within.size() - 1; i >= 0; i--) {
            end(within.get(i));
        }
    }

    private void begin(InlineLayoutBox element) {
        if (lefts.putIfAbsent(element, x) == null) {
            x += element.getLeftMarginBorderPadding(context);
        }
    }

    private void place(LineOrder.Item item) {
        if (item.shown() instanceof InlineText text) {
            // A text is placed from the left of its element, all else from the left of the line.
            text.setX(x - left(item.within().get(item.within().size() - 1)));
            x += text.getWidth();
        } else if (item.shown() instanceof InlineLayoutBox empty) {
            empty.setX(x);
            x += empty.getLeftMarginBorderPadding(context) + empty.getRightMarginPaddingBorder(context);
        } else if (item.shown() instanceof Box box) {
            box.setX(x);
            x += box.getWidth();
        }
    }

    private void end(InlineLayoutBox element) {
        if (waiting.merge(element, -1, Integer::sum) == 0) {
            x += element.getRightMarginPaddingBorder(context);
            element.setX(left(element));
            element.setInlineWidth(x - element.getX());
        }
    }

    private int left(InlineLayoutBox element) {
        return Objects.requireNonNull(lefts.get(element));
    }
}

package aftercare.markdown;

import aftercare.model.Prose.Passage;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Reads the items of a component's list, each into one passage. */
final class ItemReader {
    private final ReadingState reading;
    private final Writers writers;

    ItemReader(ReadingState reading, Writers writers) {
        this.reading = reading;
        this.writers = writers;
    }

    /** The items of a list. Reports lists inside items. */
    List<ListItem> of(ListBlock list) {
        var items = new ArrayList<ListItem>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem item) {
                items.add(item);
                reportNested(item);
            }
        }
        return items;
    }

    /** The content of an item; a single paragraph is written without {@code p}. */
    Passage words(ListItem item) {
        var builder = new PassageBuilder(reading, writers);
        Node only = item.getFirstChild();
        if (only instanceof Paragraph paragraph && only.getNext() == null) {
            ParagraphWriter.words(paragraph, builder);
        } else {
            builder.children(item);
        }
        return builder.passage(false);
    }

    /** The offset of an item's first word. */
    static int offset(ListItem item) {
        Node first = item.getFirstChild();
        return first == null ? item.getStartOffset() : first.getStartOffset();
    }

    private void reportNested(ListItem item) {
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListBlock) {
                reading.error(
                        "AC216",
                        child.getStartOffset(),
                        "A component's list has one level only.",
                        "Start the line with \"- \" below the other items, or write it into the item's sentence.");
            }
        }
    }
}

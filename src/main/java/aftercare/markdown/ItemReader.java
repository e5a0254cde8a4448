package aftercare.markdown;

import aftercare.model.Prose.Passage;
import aftercare.problem.Quoted;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the items of a component's list, each into one passage. */
final class ItemReader {
    private static final Pattern MARK =
            Pattern.compile("(?m)^\\h*+([-+*•◦▪▫●○‣⁃·–—✓✔➢]|[0-9]{1,3}[.)])(\\h*+)(?=[\\p{L}\\[!\"“„«])(.*)$");

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

    /**
     * Reports a line that should be an item, but has no space or another kind of blank after its mark. Returns whether there is
     * one.
     */
    boolean reportMark(Node node) {
        var mark = MARK.matcher(node.getChars());
        boolean isThere = node instanceof Paragraph && mark.find();
        if (isThere) {
            String sign = mark.group(1);
            boolean isBullet = sign.charAt(0) > '~';
            reading.error(
                    "AC216",
                    node.getStartOffset() + mark.start(1),
                    isBullet
                            ? Quoted.of(sign) + " begins no item, so the line is read as words."
                            : (mark.group(2).isEmpty() ? "No blank" : "A blank of another kind than the usual one")
                                    + " stands behind " + Quoted.of(sign) + ", so this line is no item of the list.",
                    "Write:  " + (isBullet ? "-" : sign) + " "
                            + Quoted.brief(mark.group(3).strip()));
        }
        return isThere;
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

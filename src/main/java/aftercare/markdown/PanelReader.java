package aftercare.markdown;

import aftercare.markdown.parse.Component;
import aftercare.model.Prose.Panel;
import aftercare.model.Prose.PanelKind;
import aftercare.model.Prose.Passage;
import aftercare.model.Text;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Reads the components {@code do}, {@code do-not}, {@code note}, {@code pictures}, {@code say} and {@code steps}. */
final class PanelReader {
    private static final Passage NONE = new Passage(List.of(), false);

    private final ReadingState reading;
    private final Writers writers;
    private final ItemReader items;

    PanelReader(ReadingState reading, Writers writers) {
        this.reading = reading;
        this.writers = writers;
        this.items = new ItemReader(reading, writers);
    }

    Panel read(Component component, PanelKind kind, Text title) {
        boolean list = kind == PanelKind.DO || kind == PanelKind.DO_NOT;
        List<Passage> listed = list ? items(component, kind) : List.of();
        Passage body = list ? NONE : body(component, kind);
        boolean isEmpty = component.getFirstChild() == null && component.isClosed();
        if (listed.isEmpty() && body.isEmpty() && isEmpty) {
            reading.error(
                    "AC217",
                    component.getStartOffset(),
                    "There is nothing in \"::: " + kind + "\".",
                    "Write what belongs into it, or remove both lines.");
        }
        return new Panel(kind, title, listed, body, false, reading.at(component.getStartOffset()));
    }

    private List<Passage> items(Component component, PanelKind kind) {
        var passages = new ArrayList<Passage>();
        for (Node node = component.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListBlock list) {
                reportNumbers(list, kind);
                for (ListItem item : items.of(list)) {
                    passages.add(items.words(item));
                }
            } else if (component.isClosed() && !items.reportMark(node)) {
                reading.error(
                        "AC216",
                        node.getStartOffset(),
                        "\"::: " + kind + "\" holds a list, and this is no item of it.",
                        "Write \"- \" before it, or move it out of the component.");
            }
        }
        return passages;
    }

    /** Reports the numbers of a list that has none on the page. */
    private void reportNumbers(ListBlock list, PanelKind kind) {
        if (list instanceof OrderedList) {
            reading.warning(
                    "AC236",
                    list.getStartOffset(),
                    "Items of \"::: " + kind + "\" have no numbers, so readers do not see these.",
                    "Write \"- \" before each item; steps in their order belong into ::: steps.");
        }
    }

    private Passage body(Component component, PanelKind kind) {
        if (kind == PanelKind.STEPS) {
            reportStrayFromSteps(component);
        } else if (kind == PanelKind.PICTURES) {
            reportStrayFromPictures(component);
        }
        var builder = new PassageBuilder(reading, writers);
        builder.children(component);
        return builder.passage(false);
    }

    private void reportStrayFromSteps(Component component) {
        for (Node node = component.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof OrderedList) && component.isClosed() && !items.reportMark(node)) {
                reading.error(
                        "AC216",
                        node.getStartOffset(),
                        "\"::: steps\" holds one numbered list, and this is no part of it.",
                        "Write \"1. \" before the first step, \"2. \" before the next; move other words out of the component.");
            }
        }
    }

    private void reportStrayFromPictures(Component component) {
        for (Node node = component.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BulletList list) {
                items.of(list).stream()
                        .filter(item -> !beginsWithPicture(item))
                        .forEach(item -> reportPictureless(ItemReader.offset(item)));
            } else {
                reportPictureless(node.getStartOffset());
            }
        }
    }

    private static boolean beginsWithPicture(ListItem item) {
        return item.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Image;
    }

    private void reportPictureless(int offset) {
        reading.error(
                "AC216",
                offset,
                "\"::: pictures\" holds a list of pictures, and this does not begin with one.",
                "Write \"- ![what it shows](../../images/picture.svg) \" and the words below the picture.");
    }
}

package aftercare.markdown;

import aftercare.markdown.parse.Component;
import aftercare.model.Prose.Block;
import aftercare.model.Prose.Panel;
import aftercare.model.Prose.PanelKind;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into blocks: passages, as long as they can be, and between them components. */
final class BlockReader {
    private final ReadingState reading;
    private final Writers writers;
    private final ComponentReader components;
    private final List<Block> blocks = new ArrayList<>();
    private PassageBuilder pen;
    private boolean fresh = true;
    private boolean startsWithHeading;
    private boolean seenHeading;

    BlockReader(ReadingState reading, Writers writers) {
        this.reading = reading;
        this.writers = writers;
        this.components = new ComponentReader(reading, writers);
        this.pen = new PassageBuilder(reading, writers);
    }

    List<Block> read(Document document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Component component && components.isKnown(component)) {
                endPassage();
                blocks.add(components.read(component));
            } else {
                write(node);
            }
        }
        NoteWriter.writeNotes(pen);
        endPassage();
        pairPanels();
        return blocks;
    }

    private void write(Node node) {
        if (node instanceof Heading) {
            if (!seenHeading) {
                endPassage();
            }
            seenHeading = true;
            startsWithHeading |= fresh;
        }
        fresh = false;
        if (node instanceof Component unknown) {
            components.report(unknown);
            pen.children(unknown);
        } else {
            pen.node(node);
        }
    }

    private void endPassage() {
        var passage = pen.passage(startsWithHeading);
        if (!passage.isEmpty()) {
            blocks.add(passage);
        }
        pen = new PassageBuilder(reading, writers);
        fresh = true;
        startsWithHeading = false;
    }

    /** A {@code do} directly before a {@code do-not} is laid out beside it. */
    private void pairPanels() {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Panel first
                    && blocks.get(i + 1) instanceof Panel second
                    && first.kind() == PanelKind.DO
                    && second.kind() == PanelKind.DO_NOT) {
                blocks.set(i, new Panel(first.kind(), first.title(), first.items(), first.body(), true, first.at()));
            }
        }
    }
}

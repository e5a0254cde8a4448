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
import java.util.Optional;

/** Splits a text into blocks: each component is one, and all that stands between two components is one passage. */
final class BlockReader {
    private final ReadingState reading;
    private final Writers writers;
    private final ComponentReader components;
    private final List<Block> blocks = new ArrayList<>();
    private PassageBuilder builder;
    private boolean isPassageEmpty = true;
    private boolean startsWithHeading;
    private boolean seenHeading;

    BlockReader(ReadingState reading, Writers writers) {
        this.reading = reading;
        this.writers = writers;
        this.components = new ComponentReader(reading, writers);
        this.builder = new PassageBuilder(reading, writers);
    }

    List<Block> read(Document document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            var component = node instanceof Component one ? components.meant(one) : Optional.<String>empty();
            if (component.isPresent()) {
                nextPassage();
                blocks.add(components.read((Component) node, component.get()));
            } else {
                write(node);
            }
        }
        NoteWriter.writeNotes(builder);
        endPassage();
        pairPanels();
        return blocks;
    }

    private void write(Node node) {
        if (node instanceof Heading) {
            if (!seenHeading) {
                nextPassage();
            }
            seenHeading = true;
            startsWithHeading |= isPassageEmpty;
        }
        isPassageEmpty = false;
        if (node instanceof Component unknown) {
            components.report(unknown);
            builder.children(unknown);
        } else {
            builder.node(node);
        }
    }

    private void nextPassage() {
        if (!isPassageEmpty) {
            endPassage();
            builder = new PassageBuilder(reading, writers);
            isPassageEmpty = true;
            startsWithHeading = false;
        }
    }

    private void endPassage() {
        var passage = builder.passage(startsWithHeading);
        if (!passage.isEmpty()) {
            blocks.add(passage);
        }
    }

    /** Marks each {@code do} that is directly followed by a {@code do-not}, to be shown side by side. */
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

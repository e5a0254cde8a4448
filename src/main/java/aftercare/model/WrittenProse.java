package aftercare.model;

import java.util.List;

/**
 * The parts of a {@link Prose} that only those ask for who show or read it word by word.
 *
 * @param blocks in order
 * @param headings in order, levels 2 to 6
 * @param evidence the evidence words used, with their places
 * @param text the words of the text without markup, one line for each block of sentences, for counting and search
 * @param items the numbers of those lines of {@code text} that stand in a list, from 0, in order
 * @param cells the words of its tables, one a cell
 * @param asides words that only some readers meet: alternative texts, and what a link, picture or abbreviation says when asked; each once
 */
public record WrittenProse(
        List<Prose.Block> blocks,
        List<Prose.Heading> headings,
        List<Prose.EvidenceWord> evidence,
        List<Text> text,
        List<Integer> items,
        List<Text> cells,
        List<Text> asides) {
    public WrittenProse {
        blocks = List.copyOf(blocks);
        headings = List.copyOf(headings);
        evidence = List.copyOf(evidence);
        text = List.copyOf(text);
        items = List.copyOf(items);
        cells = List.copyOf(cells);
        asides = List.copyOf(asides);
    }

    List<Prose.Block> opening() {
        return blocks.subList(0, headingBlock());
    }

    List<Prose.Block> rest() {
        return blocks.subList(headingBlock(), blocks.size());
    }

    private int headingBlock() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Prose.Passage passage && passage.startsWithHeading()) {
                return i;
            }
        }
        return blocks.size();
    }
}

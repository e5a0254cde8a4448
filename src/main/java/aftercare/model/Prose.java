package aftercare.model;

import aftercare.problem.Location;
import java.util.List;

/**
 * A parsed Markdown text: its blocks in order, and its headings, links, images and citations.
 *
 * @param headings in order, levels 2 to 6
 * @param links to content files and to other sites, in order
 * @param images in order
 * @param citations the source ids cited, each once, in the order of their first citation; reference n is number n + 1
 * @param evidence the evidence words used, with their places
 * @param text the words of the text without markup, one line for each block of sentences, for counting and search
 * @param items those of {@code text} that stand in a list, in order
 * @param cells the words of its tables, one a cell
 * @param cited every citation, in order
 */
public record Prose(
        List<Block> blocks,
        List<Heading> headings,
        List<Link> links,
        List<Image> images,
        List<Text> citations,
        List<EvidenceWord> evidence,
        List<Text> text,
        List<Text> items,
        List<Text> cells,
        List<Text> cited) {

    public static final Prose EMPTY =
            new Prose(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** A text without lists and tables that cites each of its sources once. */
    public Prose(
            List<Block> blocks,
            List<Heading> headings,
            List<Link> links,
            List<Image> images,
            List<Text> citations,
            List<EvidenceWord> evidence,
            List<Text> text) {
        this(blocks, headings, links, images, citations, evidence, text, List.of(), List.of(), citations);
    }

    public Prose {
        blocks = List.copyOf(blocks);
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        images = List.copyOf(images);
        citations = List.copyOf(citations);
        evidence = List.copyOf(evidence);
        text = List.copyOf(text);
        items = List.copyOf(items);
        cells = List.copyOf(cells);
        cited = List.copyOf(cited);
    }

    /** The same text with other blocks. */
    public Prose with(List<Block> others) {
        return new Prose(others, headings, links, images, citations, evidence, text, items, cells, cited);
    }

    /** The blocks before the first heading: a guide's warning signs, above its contents. */
    public List<Block> opening() {
        return blocks.subList(0, headingBlock());
    }

    /** The blocks from the first heading on. */
    public List<Block> rest() {
        return blocks.subList(headingBlock(), blocks.size());
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    private int headingBlock() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Passage passage && passage.startsWithHeading()) {
                return i;
            }
        }
        return blocks.size();
    }

    /** Its blocks of one kind, in order. */
    public <T extends Block> List<T> blocksOf(Class<T> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** A part of a text that a template component shows. Components stand at the top level only. */
    public sealed interface Block permits Passage, CareCard, Panel, Days {
        /** The component that shows it: {@code passage}, {@code care-card}, {@code panel} or {@code days}. */
        String component();
    }

    /**
     * Safe HTML, with placeholders that the page fills in, such as the addresses of links.
     *
     * @param startsWithHeading whether its first element is a heading; a passage that holds the text's first heading starts
     *     with it
     */
    public record Passage(List<Piece> pieces, boolean startsWithHeading) implements Block {
        public Passage {
            pieces = List.copyOf(pieces);
        }

        @Override
        public String component() {
            return "passage";
        }

        public boolean isEmpty() {
            return pieces.isEmpty();
        }
    }

    /**
     * {@code ::: emergency}: what to watch for and how soon to act.
     *
     * @param items what stands in its list; empty asks for all signs of the level
     * @param more what the author wrote below the list; may be empty
     * @param at the place of the opening fence
     */
    public record CareCard(CareLevel level, List<CardItem> items, Passage more, Location at) implements Block {
        public CareCard {
            items = List.copyOf(items);
        }

        @Override
        public String component() {
            return "care-card";
        }
    }

    /**
     * An item of a care card's list.
     *
     * @param sign a sign's id; empty when the item is plain words
     * @param words what to show when it is no sign; empty otherwise
     */
    public record CardItem(Text sign, Passage words) {}

    /**
     * {@code ::: do}, {@code ::: do-not}, {@code ::: note}, {@code ::: pictures}, {@code ::: say}, {@code ::: steps}.
     *
     * @param title what stood after the kind; empty when nothing did
     * @param items its list items, for {@code do} and {@code do-not}; empty for the other kinds
     * @param body everything inside, for the other kinds; empty for {@code do} and {@code do-not}
     * @param pairedWithNext a {@code do} that stands directly before a {@code do-not}, shown beside it
     */
    public record Panel(
            PanelKind kind, Text title, List<Passage> items, Passage body, boolean pairedWithNext, Location at)
            implements Block {
        public Panel {
            items = List.copyOf(items);
        }

        @Override
        public String component() {
            return "panel";
        }
    }

    /**
     * {@code ::: days}: how pain goes day by day, drawn as a band that is wider where it hurts more.
     *
     * @param days in order, two at least; no two hold the same day
     * @param at the place of the opening fence
     */
    public record Days(List<Day> days, Location at) implements Block {
        public Days {
            days = List.copyOf(days);
        }

        @Override
        public String component() {
            return "days";
        }

        /** The numbers without the words; a translation must keep them. */
        public List<List<Object>> numbers() {
            return days.stream()
                    .map(day -> List.<Object>of(day.first(), day.last(), day.pain(), day.isMarked()))
                    .toList();
        }
    }

    /**
     * One or several days of {@link Days}.
     *
     * @param first the first day; 0 is the day it began
     * @param last the last day; the first again for a single day
     * @param pain 0 to 10
     * @param mark what to ask oneself at the end of these days; empty for most
     */
    public record Day(int first, int last, int pain, Passage words, Passage mark) {
        public boolean isMarked() {
            return !mark.isEmpty();
        }
    }

    /** The kinds of {@link Panel}. */
    public enum PanelKind {
        DO("do"),
        DO_NOT("do-not"),
        NOTE("note"),
        PICTURES("pictures"),
        SAY("say"),
        STEPS("steps");

        private final String id;

        PanelKind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** A part of a passage. */
    public sealed interface Piece permits Html, LinkAddress, ImageAddress, EvidenceWord {}

    /** HTML that has passed the safe list. */
    public record Html(String html) implements Piece {}

    /**
     * The value of an {@code href} that leads to a content file; the page writes it relative to itself.
     *
     * @param anchor without {@code #}; empty for the whole page
     */
    public record LinkAddress(ContentPath target, String anchor) implements Piece {}

    /**
     * The value of a {@code src} that names an image of the content folder.
     *
     * @param file below the content folder: {@code images/x.png}
     */
    public record ImageAddress(String file) implements Piece {}

    /** An evidence word after a piece of advice; the page shows it in its own language. */
    public record EvidenceWord(Evidence evidence, Location at) implements Piece {}

    /**
     * A heading.
     *
     * @param level 2 to 6
     * @param id its anchor, unique in the text
     * @param html its words as clean inline HTML without links
     */
    public record Heading(int level, String id, String html, Text text) {}

    /**
     * A link.
     *
     * @param target the content file that it names; an empty path when it leads to another site or to the same page
     * @param address as the author wrote it
     * @param anchor without {@code #}; empty when there is none
     * @param words what the reader sees
     */
    public record Link(ContentPath target, String address, String anchor, String words, Location at) {
        public boolean isExternal() {
            return address.startsWith("https:") || address.startsWith("http:");
        }

        public boolean isToContent() {
            return !target.path().isEmpty();
        }
    }

    /**
     * An image.
     *
     * @param file below the content folder: {@code images/x.png}; empty when the author wrote something that is no file of it
     * @param address as the author wrote it
     */
    public record Image(String file, String address, String alt, Location at) {}
}

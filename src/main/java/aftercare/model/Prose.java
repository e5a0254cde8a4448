package aftercare.model;

import aftercare.problem.Location;
import aftercare.work.OnDemand;
import java.util.List;

/**
 * A parsed Markdown text: its links, images, cards and citations, and on demand its blocks, headings and words, which are most
 * of it.
 *
 * @param written its blocks, headings and words
 * @param links to content files and to other sites, in order
 * @param images in order
 * @param citations the source ids cited, each once, in the order of their first citation; reference n is number n + 1
 * @param cited every citation, in order
 * @param cards those of its blocks that are care cards, in order
 * @param openingCards how many of these stand before the first heading
 */
public record Prose(
        OnDemand<WrittenProse> written,
        List<Link> links,
        List<Image> images,
        List<Text> citations,
        List<Text> cited,
        List<CareCard> cards,
        int openingCards) {

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
        this(
                new WrittenProse(blocks, headings, evidence, text, List.of(), List.of(), List.of()),
                links,
                images,
                citations,
                citations);
    }

    /** A text that is there. */
    public Prose(WrittenProse written, List<Link> links, List<Image> images, List<Text> citations, List<Text> cited) {
        this(
                OnDemand.of(written),
                links,
                images,
                citations,
                cited,
                ofKind(CareCard.class, written.blocks()),
                ofKind(CareCard.class, written.opening()).size());
    }

    public Prose {
        links = List.copyOf(links);
        images = List.copyOf(images);
        citations = List.copyOf(citations);
        cited = List.copyOf(cited);
        cards = List.copyOf(cards);
    }

    public List<Block> blocks() {
        return written.get().blocks();
    }

    /** Its headings in order, levels 2 to 6. */
    public List<Heading> headings() {
        return written.get().headings();
    }

    /** The evidence words used, with their places. */
    public List<EvidenceWord> evidence() {
        return written.get().evidence();
    }

    public List<Text> text() {
        return written.get().text();
    }

    /** The numbers of those lines of its text that stand in a list, from 0, in order. */
    public List<Integer> items() {
        return written.get().items();
    }

    public List<Text> cells() {
        return written.get().cells();
    }

    /** Words that only some readers meet: alternative texts, and what a link, picture or abbreviation says when asked. */
    public List<Text> asides() {
        return written.get().asides();
    }

    /** The same text with other blocks. */
    public Prose with(List<Block> others) {
        var same = written.get();
        return new Prose(
                new WrittenProse(
                        others,
                        same.headings(),
                        same.evidence(),
                        same.text(),
                        same.items(),
                        same.cells(),
                        same.asides()),
                links,
                images,
                citations,
                cited);
    }

    /** The blocks before the first heading: a guide's warning signs, above its contents. */
    public List<Block> opening() {
        return written.get().opening();
    }

    /** The blocks from the first heading on. */
    public List<Block> rest() {
        return written.get().rest();
    }

    public boolean isEmpty() {
        return blocks().isEmpty();
    }

    /** Its blocks of one kind, in order. */
    public <T extends Block> List<T> blocksOf(Class<T> kind) {
        return ofKind(kind, blocks());
    }

    private static <T extends Block> List<T> ofKind(Class<T> kind, List<Block> blocks) {
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

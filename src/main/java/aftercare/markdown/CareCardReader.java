package aftercare.markdown;

import aftercare.markdown.parse.Component;
import aftercare.model.CareLevel;
import aftercare.model.ContentName;
import aftercare.model.Prose;
import aftercare.model.Prose.CardItem;
import aftercare.model.Prose.CareCard;
import aftercare.model.Prose.Passage;
import aftercare.model.Text;
import aftercare.problem.Problem;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a care card: a list of sign ids, or of words for levels without signs, and the text below the list. */
final class CareCardReader {
    private static final Pattern BULLET = Pattern.compile("(?m)^ *([•◦▪▫●○‣⁃·–—])(?=[\\h\\p{L}])");

    private final ReadingState reading;
    private final Writers writers;
    private final ItemReader items;

    CareCardReader(ReadingState reading, Writers writers) {
        this.reading = reading;
        this.writers = writers;
        this.items = new ItemReader(reading, writers);
    }

    CareCard read(Component component, CareLevel level) {
        var listed = new ArrayList<CardItem>();
        var more = new PassageBuilder(reading, writers);
        boolean written = false;
        for (Node node = component.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BulletList list) {
                reportLate(written, list);
                items.of(list).forEach(item -> listed.add(item(item, level)));
            } else {
                reportNumbers(node);
                boolean isTold = reportBullet(node) || items.reportMark(node) || reportName(node, level);
                int links = reading.links().size();
                more.node(node);
                if (!isTold) {
                    reportLinks(level, links);
                }
                written = true;
            }
        }
        reportEmpty(component, level, listed);
        return new CareCard(level, listed, more.passage(false), reading.at(component.getStartOffset()));
    }

    private CardItem item(ListItem item, CareLevel level) {
        int offset = ItemReader.offset(item);
        String typed = typed(item);
        if (level.hasSigns() && new ContentName(typed).isGood()) {
            return new CardItem(new Text(typed, reading.at(offset)), new Passage(List.of(), false));
        }
        if (level.isRedFlag() && !reportBullet(item)) {
            reading.error(
                    "AC216",
                    offset,
                    "Items of an " + level + " card are the ids of signs, and these are words.",
                    nameOf(typed)
                                    .map(name ->
                                            "If it is the sign " + name + " of signs.yaml, write  - " + name + "  here")
                                    .orElse("Write \"- \" and the id of a sign in signs.yaml")
                            + "; a new sign belongs into that file.");
        }
        int links = reading.links().size();
        var words = items.words(item);
        reportLinks(level, links);
        return new CardItem(Text.none(reading.at(offset)), words);
    }

    private static String typed(ListItem item) {
        return item.getFirstChild() instanceof Paragraph paragraph && paragraph.getNext() == null
                ? paragraph.getChars().toString().strip()
                : "";
    }

    /** Reports a paragraph that is only the id of a sign, which should be an item of the list. Returns whether it is one. */
    private boolean reportName(Node node, CareLevel level) {
        String typed = node instanceof Paragraph ? node.getChars().toString().strip() : "";
        boolean isName = level.hasSigns() && new ContentName(typed).isGood();
        if (isName) {
            reading.error(
                    "AC216",
                    node.getStartOffset(),
                    "This is the id of a sign and no item of the card, so readers would see the id.",
                    "Write:  - " + typed);
        }
        return isName;
    }

    /** The id that a few words most likely mean: {@code chest-pain} for "Chest pain."; empty for many words. */
    private static Optional<String> nameOf(String words) {
        var name = words.toLowerCase(Locale.ROOT)
                .replaceAll("]\\([^)]*\\)", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        boolean isShort = name.chars().filter(c -> c == '-').count() < 3;
        return isShort && new ContentName(name).isGood() ? Optional.of(name) : Optional.empty();
    }

    private void reportLate(boolean written, BulletList list) {
        if (written) {
            reading.error(
                    "AC216",
                    list.getStartOffset(),
                    "The list of a care card comes first, and words stand above this one.",
                    "Move the words below the list.");
        }
    }

    private void reportNumbers(Node node) {
        if (node instanceof OrderedList) {
            reading.error(
                    "AC216",
                    node.getStartOffset(),
                    "The items of a care card have no order.",
                    "Write \"- \" before each item, not a number.");
        }
    }

    /**
     * Reports a block that begins with a word processor's bullet, which does not begin an item in Markdown. Returns whether it
     * does.
     */
    private boolean reportBullet(Node node) {
        var bullet = BULLET.matcher(node.getChars());
        boolean isThere = bullet.find();
        if (isThere) {
            reading.error(
                    "AC216",
                    node.getStartOffset() + bullet.start(1),
                    "This sign begins no item, so the line is read as words.",
                    "Write \"- \", a hyphen and a space, in its place.");
        }
        return isThere;
    }

    private void reportLinks(CareLevel level, int before) {
        if (level == CareLevel.EMERGENCY && reading.links().size() > before) {
            Prose.Link link = reading.links().get(before);
            reading.report(Problem.error(
                    "AC226",
                    link.at(),
                    "An emergency card has no links: nothing in it may lead away from the phone.",
                    "Write what to do in the card itself, or put the link below it."));
        }
    }

    private void reportEmpty(Component component, CareLevel level, List<CardItem> listed) {
        if (listed.isEmpty() && !level.hasSigns()) {
            reading.error(
                    "AC217",
                    component.getStartOffset(),
                    "This " + level + " card has no items, and signs.yaml has no signs of that level.",
                    "Write at least one item: \"- \" and the words.");
        }
    }
}

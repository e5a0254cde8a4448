package aftercare.markdown;

import aftercare.markdown.parse.Component;
import aftercare.model.Days;
import aftercare.model.Days.Day;
import aftercare.model.Prose.Passage;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code days}: a list with items such as {@code day 1, sore 4: words}. An item {@code mark 3: words} marks the end of
 * the day above it.
 */
final class DaysReader {
    private static final Pattern DAY = Pattern.compile("days? (\\d{1,3})(?: to (\\d{1,3}))?, sore (\\d{1,3}): ?");
    private static final Pattern MARK = Pattern.compile("mark (\\d{1,3}): ?");
    private static final Passage NONE = new Passage(List.of(), false);
    private static final int MOST = 10;
    private static final int FEWEST_DAYS = 2;
    private static final String FORM =
            "Write \"- day 1, sore 4: \" or \"- days 4 to 7, sore 1: \" and the words; for a mark below its day, "
                    + "\"- mark 3: \" and the words.";

    private final ReadingState reading;
    private final ItemReader items;

    DaysReader(ReadingState reading, Writers writers) {
        this.reading = reading;
        this.items = new ItemReader(reading, writers);
    }

    Days read(Component component) {
        var days = new ArrayList<Day>();
        boolean isRead = true;
        for (Node node = component.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BulletList list) {
                for (ListItem item : items.of(list)) {
                    isRead &= add(item, days);
                }
            } else {
                isRead = false;
                reportStray(component, node);
            }
        }
        if (isRead && days.size() < FEWEST_DAYS) {
            report(component.getStartOffset(), "A band from day to day needs two days at least.");
        }
        return new Days(days, reading.at(component.getStartOffset()));
    }

    private void reportStray(Component component, Node node) {
        if (component.isClosed() && !items.reportMark(node)) {
            reading.error(
                    "AC216",
                    node.getStartOffset(),
                    "\"::: days\" holds a list, and this is no item of it.",
                    "Write \"- \" before it, or move it out of the component.");
        }
    }

    /** Adds a day, or a mark to the last one. False when the item is neither. */
    private boolean add(ListItem item, List<Day> days) {
        Node start = item.getFirstChild() instanceof Paragraph paragraph ? paragraph.getFirstChild() : null;
        while (start instanceof TextBase) {
            start = start.getFirstChild();
        }
        var text = start == null ? "" : start.getChars().toString();
        var day = DAY.matcher(text);
        var mark = MARK.matcher(text);
        if (start != null && day.lookingAt()) {
            addDay(day, words(item, start, day.end()), ItemReader.offset(item), days);
            return true;
        }
        if (start != null && mark.lookingAt()) {
            addMark(number(mark, 1), words(item, start, mark.end()), ItemReader.offset(item), days);
            return true;
        }
        report(ItemReader.offset(item), "This line does not begin with a day and its pain, or with a mark.");
        return false;
    }

    /** What follows the numbers. */
    private Passage words(ListItem item, Node start, int from) {
        if (from == start.getChars().length() && start.getNext() == null) {
            report(ItemReader.offset(item), "No words stand here: who cannot see the band would learn nothing.");
        }
        start.setChars(start.getChars().subSequence(from));
        return items.words(item);
    }

    private void addDay(Matcher day, Passage words, int offset, List<Day> days) {
        int first = number(day, 1);
        int last = day.group(2) == null ? first : number(day, 2);
        int pain = number(day, 3);
        int after = days.isEmpty() ? -1 : days.get(days.size() - 1).last();
        if (first <= after) {
            report(offset, "Day " + first + " stands below day " + after + ".");
        } else if (last < first) {
            report(offset, "These days end before they begin.");
        } else if (pain > MOST) {
            report(offset, "Pain goes from 0 to " + MOST + ", and this is " + pain + ".");
        }
        days.add(new Day(first, Math.max(first, last), Math.min(pain, MOST), words, NONE));
    }

    private void addMark(int number, Passage words, int offset, List<Day> days) {
        int at = days.size() - 1;
        if (at < 0 || days.get(at).last() != number || days.get(at).isMarked()) {
            report(offset, "This mark does not stand right below day " + number + ".");
            return;
        }
        var day = days.get(at);
        days.set(at, new Day(day.first(), day.last(), day.pain(), day.words(), words));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private void report(int offset, String message) {
        reading.error("AC227", offset, message, FORM);
    }
}

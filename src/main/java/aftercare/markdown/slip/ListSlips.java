package aftercare.markdown.slip;

import aftercare.markdown.slip.Slips.SlipText;
import aftercare.problem.Quoted;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** Reports lists that are most likely not what was meant: one in two parts, one beside an item, numbers that readers do not see. */
record ListSlips(SlipText reading) {
    void report(Node node) {
        if (node instanceof ListBlock list) {
            changedMark(list);
            besideItem(list);
            movedIn(list);
            if (list instanceof OrderedList) {
                numbers(list);
            }
        } else if (node instanceof ListItem item && item.getFirstChild() == null) {
            emptyItem(item);
        }
    }

    /** Reports the first item that is moved in beyond the one above, and too little to belong to it. */
    private void movedIn(ListBlock list) {
        for (Node item = list.getFirstChild(); item != null && item.getNext() != null; item = item.getNext()) {
            Node next = item.getNext();
            if (column(next) > column(item)) {
                reading.tell(
                        "AC236",
                        next.getStartOffset(),
                        "This item is moved in, and too little to belong to the one above, so it stands beside it.",
                        "Start it right below the first word of the item above:  "
                                + " ".repeat(mark(item).length() + 1) + firstLine(next)
                                + "  or at the left, to let it stand beside it.");
                return;
            }
        }
    }

    private static String firstLine(Node node) {
        return Quoted.brief(
                node.getChars().toString().lines().findFirst().orElse("").strip());
    }

    private void changedMark(ListBlock list) {
        if (list.getNext() instanceof ListBlock next && next.getClass() == list.getClass()) {
            String before = mark(list.getLastChild());
            String after = mark(next.getFirstChild());
            if (!before.isEmpty() && !after.isEmpty() && kind(before) != kind(after)) {
                reading.tell(
                        "AC236",
                        next.getStartOffset(),
                        "The marks of the list change here from " + Quoted.of(before) + " to " + Quoted.of(after)
                                + ", so another list begins.",
                        "Write " + after.substring(0, after.length() - 1) + kind(before)
                                + " as above; or some words, where two lists are meant.");
            }
        }
    }

    /** Reports a list that was moved in below a numbered item, and not so far that it belongs to the item. */
    private void besideItem(ListBlock list) {
        boolean isOther = list.getNext() instanceof ListBlock next && next.getClass() != list.getClass();
        if (isOther && list instanceof OrderedList) {
            Node next = list.getNext();
            boolean isBelow = !isBlank(lineAbove(next));
            if (isBelow && column(next) > column(list)) {
                reading.tell(
                        "AC236",
                        next.getStartOffset(),
                        "This list stands beside the numbered one, not inside its item: it is moved in too little.",
                        "Start the line right below the first word of the item:  "
                                + " ".repeat(mark(list.getLastChild()).length() + 1)
                                + firstLine(next.getFirstChild()));
            }
        }
    }

    private String lineAbove(Node node) {
        String source = reading.source();
        int end = source.lastIndexOf('\n', node.getStartOffset() - 1);
        return source.substring(source.lastIndexOf('\n', end - 1) + 1, end);
    }

    /** Whether a line has nothing but the marks of quotes. */
    private static boolean isBlank(String line) {
        return line.chars().allMatch(c -> c == ' ' || c == '\t' || c == '>');
    }

    private int column(Node node) {
        return node.getStartOffset() - reading.source().lastIndexOf('\n', node.getStartOffset() - 1) - 1;
    }

    /**
     * Reports the first item whose typed number differs from the one that readers see. If all typed numbers are equal, the
     * author leaves the numbering to Markdown, and nothing is reported.
     */
    private void numbers(ListBlock list) {
        long first = number(list.getFirstChild());
        long seen = first;
        boolean areAlike = true;
        @Nullable Node other = null;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            areAlike &= number(item) == first;
            other = other == null && number(item) != seen ? item : other;
            seen += other == null ? 1 : 0;
        }
        if (!areAlike && other != null) {
            reading.tell(
                    "AC236",
                    other.getStartOffset(),
                    "This item is number " + number(other) + " here, and readers see " + seen
                            + ": a list counts on from its first number.",
                    "Write " + seen + mark(other).substring(mark(other).length() - 1)
                            + " here, or look whether an item is missing above.");
        }
    }

    private static long number(Node item) {
        long number = 0;
        for (char c : mark(item).toCharArray()) {
            number = c >= '0' && c <= '9' ? number * 10 + c - '0' : number;
        }
        return number;
    }

    private static String mark(Node item) {
        return item instanceof ListItem listed ? listed.getOpeningMarker().toString() : "";
    }

    /** The last character of an item's mark, which tells the kind of list: a hyphen, a full stop. */
    private static char kind(String mark) {
        return mark.charAt(mark.length() - 1);
    }

    private void emptyItem(ListItem item) {
        reading.tell(
                "AC236",
                item.getStartOffset(),
                "This item of the list is empty.",
                "Write its words behind the mark, or take the line out.");
    }
}

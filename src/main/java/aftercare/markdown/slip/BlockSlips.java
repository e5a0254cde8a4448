package aftercare.markdown.slip;

import aftercare.markdown.parse.CharacterSet;
import aftercare.markdown.parse.LongRow;
import aftercare.markdown.slip.Slips.SlipText;
import aftercare.problem.ProblemKind;
import aftercare.problem.Quoted;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reports blocks that are most likely not what was meant: words as code, bold as a heading, a list in two parts. */
final class BlockSlips {
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.,;:!?…。，；：！？؟।]", Pattern.DOTALL);
    private static final int LONGEST_HEADING = 80;
    /** The lowest level of headings. */
    private static final int LOWEST = 6;

    private static final CharacterSet BAR = new CharacterSet("|");
    private static final Pattern ROW = Pattern.compile("\\|.*\\|[ \\t]*");
    /** The line below a table's head, with or without bars at its ends. */
    private static final Pattern RULE =
            Pattern.compile("\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)++\\|?[ \\t]*");

    /** A line of a table that is drawn: {@code +---+---+}. */
    private static final Pattern GRID = Pattern.compile("\\+[-=]{2,}(?:\\+[-=]{2,})*+\\+");

    private static final Pattern SWALLOWED = Pattern.compile("(?m)^ {0,3}(#{1,6} .*|::: ?[a-z].*)$");

    private final SlipText reading;
    private int level = 1;

    BlockSlips(SlipText reading) {
        this.reading = reading;
    }

    void report(Node node) {
        if (node instanceof Heading heading) {
            level = heading.getLevel();
        }
        if (node instanceof IndentedCodeBlock) {
            indented(node);
        } else if (node instanceof FencedCodeBlock fenced
                && fenced.getClosingFence().isNull()) {
            unclosed(fenced);
        } else if (node instanceof Paragraph paragraph) {
            markedLine(paragraph);
            rows(paragraph);
        } else if (node instanceof ListBlock list) {
            changedMark(list);
            besideItem(list);
            if (list instanceof OrderedList) {
                numbers(list);
            }
        } else if (node instanceof ListItem item && item.getFirstChild() == null) {
            emptyItem(item);
        } else if (node instanceof LongRow row) {
            longRow(row);
        } else if (node instanceof TableBlock) {
            headAlone(node);
        }
    }

    private void indented(Node code) {
        String first = code.getChars().toString().strip().lines().findFirst().orElse("");
        reading.tell(
                "AC233",
                code.getStartOffset(),
                "Four blanks stand before this line, so it and those below are shown as code, letter by letter.",
                (code.getParent() instanceof ListItem
                                ? "Start the line right below the first word of the item:  "
                                : "Start the line at the left margin:  ")
                        + Quoted.brief(first));
    }

    private void unclosed(FencedCodeBlock code) {
        String text = code.getContentChars().toString();
        long lines = text.strip().lines().count();
        var swallowed = SWALLOWED.matcher(text);
        String such =
                swallowed.find() ? ", such as " + Quoted.of(swallowed.group(1).strip()) : "";
        reading.tell(
                ProblemKind.OPEN_END,
                "AC235",
                code.getStartOffset(),
                "Code begins here and does not end, so what stands below (lines: " + lines + ") is shown as code" + such
                        + ".",
                "Write " + code.getOpeningFence()
                        + " on a line of its own where the code ends, or take this line out.");
    }

    private void markedLine(Paragraph paragraph) {
        Node first = paragraph.getFirstChild();
        // Bold and slanted at once: ***Words***.
        boolean isBoth = first instanceof Emphasis
                && first.getFirstChild() instanceof StrongEmphasis inner
                && inner.getNext() == null;
        Node only = isBoth ? first.getFirstChild() : first;
        boolean isAlone = first != null && first.getNext() == null;
        Node next = isAlone ? paragraph.getNext() : below(first);
        boolean isMarked = only instanceof StrongEmphasis || (only instanceof Emphasis && isAlone);
        if (!isMarked || !(paragraph.getParent() instanceof Document) || next == null || next instanceof Heading) {
            return;
        }
        String words = ((DelimitedNode) only).getText().toString();
        if (words.length() <= LONGEST_HEADING
                && words.indexOf('\n') < 0
                && !ENDS_SENTENCE.matcher(words).matches()) {
            reading.tell(
                    "AC234",
                    paragraph.getStartOffset(),
                    "A line of " + (only instanceof StrongEmphasis ? "bold" : "slanted")
                            + " words stands in the place of a heading, where nobody finds it in the list of headings.",
                    "Write:  " + "#".repeat(Math.min(level + 1, LOWEST)) + " " + words
                            + (isAlone ? "" : "  and an empty line below it"));
        }
    }

    /** The words below a line that is bold as a whole; null where no line ends behind it. */
    private static @Nullable Node below(@Nullable Node first) {
        Node end = first instanceof StrongEmphasis ? first.getNext() : null;
        return end instanceof SoftLineBreak || end instanceof HardLineBreak ? end.getNext() : null;
    }

    private void rows(Paragraph paragraph) {
        int end = paragraph.getEndOffset();
        if (BAR.next(reading.source(), paragraph.getStartOffset(), end) == end) {
            return;
        }
        var lines = paragraph.getContentLines().stream()
                .map(line -> line.toString().strip())
                .toList();
        boolean areRows = lines.size() > 1
                && lines.stream().allMatch(line -> ROW.matcher(line).matches());
        boolean hasRule = lines.stream()
                .skip(1)
                .limit(20)
                .anyMatch(line -> RULE.matcher(line).matches());
        boolean isDrawn = lines.stream().anyMatch(line -> GRID.matcher(line).matches());
        if (areRows || hasRule || isDrawn || areBare(lines)) {
            long columns =
                    Math.max(1, lines.get(0).chars().filter(c -> c == '|').count() + (areRows ? -1 : 1));
            reading.tell(
                    "AC237",
                    paragraph.getStartOffset(),
                    "These rows are no table: below the first, a line with as many columns is missing.",
                    "Write below the first row:  |" + "---|".repeat((int) Math.min(columns, 20)));
        }
    }

    /** Whether each line has as many bars between blanks, and at least one. */
    private static boolean areBare(List<String> lines) {
        return lines.size() > 1
                && lines.get(0).contains(" | ")
                && lines.stream()
                                .map(line -> line.split(" \\| ", -1).length)
                                .distinct()
                                .count()
                        == 1;
    }

    private void longRow(LongRow row) {
        reading.tell(
                "AC237",
                row.beyond().getStartOffset(),
                "This row has more cells than the head of the table, so " + Quoted.of(row.beyond())
                        + " and what follows are not shown.",
                "Give the head as many cells, or write \\| for a bar inside a cell.");
    }

    private void headAlone(Node table) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableBody && part.getFirstChild() != null) {
                return;
            }
        }
        reading.tell(
                "AC237",
                table.getStartOffset(),
                "This table has a head and no rows.",
                "Write its rows right below the line of hyphens, with no empty line between.");
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
                String words = next.getFirstChild()
                        .getChars()
                        .toString()
                        .lines()
                        .findFirst()
                        .orElse("");
                reading.tell(
                        "AC236",
                        next.getStartOffset(),
                        "This list stands beside the numbered one, not inside its item: it is moved in too little.",
                        "Start the line right below the first word of the item:  "
                                + " ".repeat(mark(list.getLastChild()).length() + 1) + Quoted.brief(words));
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
        var digits = mark(item).replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
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

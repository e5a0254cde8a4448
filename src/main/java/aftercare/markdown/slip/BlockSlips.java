package aftercare.markdown.slip;

import aftercare.markdown.slip.Slips.SlipText;
import aftercare.problem.ProblemKind;
import aftercare.problem.Quoted;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reports blocks that are most likely not what was meant: words as code, bold as a heading. */
final class BlockSlips {
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.,;:!?…。，；：！？؟।]", Pattern.DOTALL);
    private static final Pattern ENDS_PARAGRAPH = Pattern.compile(".*[.,;。，；।۔]", Pattern.DOTALL);
    private static final int LONGEST_HEADING = 80;
    /** The lowest level of headings. */
    private static final int LOWEST = 6;

    private static final Pattern SWALLOWED = Pattern.compile("(?m)^ {0,3}(#{1,6} .*|::: ?[a-z].*)$");

    private final SlipText reading;
    private int level = 1;

    BlockSlips(SlipText reading) {
        this.reading = reading;
    }

    void report(Node node) {
        if (node instanceof Heading heading) {
            level = heading.getLevel();
            underlined(heading);
        }
        if (node instanceof IndentedCodeBlock) {
            indented(node);
        } else if (node instanceof FencedCodeBlock fenced
                && fenced.getClosingFence().isNull()) {
            unclosed(fenced);
        } else if (node instanceof Paragraph paragraph) {
            markedLine(paragraph);
        }
    }

    /** Reports a paragraph that a line of hyphens right below it turns into a heading. */
    private void underlined(Heading heading) {
        String words = heading.getText().toString();
        if (heading.isSetextHeading()
                && heading.getLevel() > 1
                && !reading.isTold(heading.getStartOffset())
                && (words.indexOf('\n') >= 0 || ENDS_PARAGRAPH.matcher(words).matches())) {
            reading.tell(
                    "AC230",
                    heading.getStartOffset(),
                    "The line of hyphens right below these words makes a heading of them.",
                    "For a line across the page put an empty line above the hyphens; for a heading write:  ## words");
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
}

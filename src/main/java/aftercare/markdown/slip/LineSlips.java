package aftercare.markdown.slip;

import aftercare.format.AsciiDigits;
import aftercare.markdown.slip.Slips.SlipText;
import aftercare.problem.Quoted;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports the mark of a heading or a list item that begins a line and lacks the space after it. */
final class LineSlips {
    private static final String OTHER_BLANK = "[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]";
    /** Two hyphens for one: {@code --one}. */
    private static final Pattern TWO_HYPHENS = Pattern.compile("(--)([\\p{L}\\[\\u0001].*)", Pattern.DOTALL);

    private static final String MARK = "(#{1,6}|[-+*]|\\d{1,9}[.)]|:)";
    /**
     * How the words after a mark begin: with a letter (in a single line a capital one), a bracket, a quotation mark, or markup.
     */
    private static final String CAPITAL = "[\\p{Lu}\\p{Lt}\\p{Lo}\\[\"“„«\\u0001]";

    private static final Pattern HEADING = Pattern.compile("(#{2,6})([^#\\s\\p{Z}\\u0000].*)", Pattern.DOTALL);
    private static final Pattern MAIN_HEADING = Pattern.compile("(#)(\\p{Lu}[^#]*)");
    private static final Pattern ITEM = Pattern.compile("([-+*]|\\d{1,9}[.)])(" + CAPITAL + ".*)", Pattern.DOTALL);
    private static final Pattern SMALL_ITEM =
            Pattern.compile("([-+*]|\\d{1,9}[.)])([\\p{L}\\[\"“„«\\u0001].*)", Pattern.DOTALL);
    /** A list item numbered with other digits; Markdown knows only 0 to 9, in every language. */
    private static final Pattern OTHER_DIGITS =
            Pattern.compile("([\\p{Nd}&&[^0-9]]{1,9}[.)])[\\s\\p{Z}]*([^\\s\\p{Z}].*)", Pattern.DOTALL);

    /** A line of signs that looks like a horizontal rule and is not one. */
    private static final Pattern NO_RULE = Pattern.compile("(={3,}|\\+{3,})()[ \\t]*");

    private static final Pattern TWO_COLONS = Pattern.compile("(::)[ \\t]*([a-z][a-z -]*)");

    private static final Pattern TOO_DEEP = Pattern.compile("(#{7,})[ \\t]+([^\\s\\p{Z}].*)", Pattern.DOTALL);

    /** A number with a space before its full stop: "1 . item". */
    private static final Pattern PARTED =
            Pattern.compile("([0-9]{1,3}[ \\u00A0]+[.)])[ \\u00A0]+([^\\s\\p{Z}].*)", Pattern.DOTALL);

    private static final Pattern TASK = Pattern.compile("(\\[[ xX]?])([^\\s(\\[:\\u0000\\u0001].*)", Pattern.DOTALL);
    /** A task's box with its mark not in the middle, with too many spaces, or with another mark. */
    private static final Pattern ODD_TASK =
            Pattern.compile("(\\[(?: *[xX✓✔✗✘√] *| {2,3})?])[ \\t]+([^\\s].*)", Pattern.DOTALL);

    /** A task's box that begins a line of a paragraph. */
    private static final Pattern BARE_TASK =
            Pattern.compile("(\\[[ xX]])[ \\t]+([^\\s(\\[:\\u0000\\u0001].*)", Pattern.DOTALL);

    /** A meaning below its word, as in {@code :words}; {@code :smile:} is another thing. */
    private static final Pattern MEANING = Pattern.compile("(:)([\\p{L}\\p{N}\"“„«*](?![^\\s:]*:).*)", Pattern.DOTALL);

    /** The address of a named link with a blank before its colon. */
    private static final Pattern PARTED_NAME = Pattern.compile(
            "(\\[[^\\[\\]]{1,100}])[ \\t]+:[ \\t]+(<?(?:\\u0001|https?:|mailto:|[^\\s<>]{1,200}\\.(?:md|yaml)).*)",
            Pattern.DOTALL);

    private static final Pattern EMPTY_TASK = Pattern.compile("(\\[[ xX]?])()[ \\t]*");
    private static final Pattern BEHIND = Pattern.compile(
            "(?:" + OTHER_BLANK + "| )*+" + MARK + "[ ]*" + OTHER_BLANK + "[\\s\\p{Z}]*(.*)", Pattern.DOTALL);
    private static final Pattern BEFORE =
            Pattern.compile(OTHER_BLANK + "(?:" + OTHER_BLANK + "| )*+" + MARK + "[ \\t]+(.*)", Pattern.DOTALL);

    private final Paragraph paragraph;
    private final VisibleWords visible;
    private final SlipText reading;

    private LineSlips(Paragraph paragraph, VisibleWords visible, SlipText reading) {
        this.paragraph = paragraph;
        this.visible = visible;
        this.reading = reading;
    }

    static void report(Paragraph paragraph, VisibleWords visible, SlipText reading) {
        if (!Slips.holdsItems(paragraph.getParent())) {
            new LineSlips(paragraph, visible, reading).lines();
        }
    }

    private void lines() {
        String text = visible.text();
        boolean isAlone = !visible.has('\n');
        int small = 0;
        for (int line = 0; line < text.length(); line = visible.endOfLine(line) + 1) {
            int first = visible.firstOfLine(line);
            int end = visible.endOfLine(line);
            if (first >= end || !mayMark(text.charAt(first))) {
                continue;
            }
            small += at(SMALL_ITEM, first, end).isPresent() ? 1 : 0;
            at(PARTED, first, end).ifPresent(this::parted);
            at(TOO_DEEP, first, end).ifPresent(this::tooDeep);
            at(TWO_HYPHENS, first, end).ifPresent(this::twoHyphens);
            at(PARTED_NAME, first, end).ifPresent(this::partedName);
            whole(NO_RULE, first, end).ifPresent(this::noRule);
            whole(TWO_COLONS, first, end).ifPresent(this::twoColons);
            var mark = at(HEADING, first, end)
                    .or(() -> isAlone || isHeadingAbove(first, end) ? at(MAIN_HEADING, first, end) : Optional.empty())
                    .or(() -> at(ITEM, first, end))
                    .or(() -> isItem() && first == 0
                            ? at(TASK, first, end).or(() -> at(ODD_TASK, first, end))
                            : Optional.empty());
            tasks(first, end);
            if (line > 0) {
                at(MEANING, first, end).ifPresent(this::noBlank);
            }
            if (mark.isPresent()) {
                noBlank(mark.get());
            } else {
                at(BEHIND, first, end).or(() -> at(BEFORE, first, end)).ifPresent(this::otherBlank);
                at(OTHER_DIGITS, first, end).ifPresent(this::otherDigits);
            }
        }
        if (small > 1) {
            // Several lines of the same look are a list, whatever the case of their first letters.
            smallItems();
        }
    }

    private void tasks(int first, int end) {
        if (!isItem()) {
            at(BARE_TASK, first, end).ifPresent(this::bareTask);
        } else if (first == 0) {
            whole(EMPTY_TASK, first, end).ifPresent(this::emptyTask);
        }
    }

    /** Whether the first line has several words and ends no sentence, as a heading does. */
    private boolean isHeadingAbove(int first, int end) {
        var line = visible.text().substring(first, end).strip();
        return first == 0 && line.indexOf(' ') > 0 && !line.matches(".*[.,;:!?…]");
    }

    private static boolean mayMark(char c) {
        return "#-+*[:=".indexOf(c) >= 0 || Character.isDigit(c) || (c > '~' && Character.isSpaceChar(c));
    }

    private Optional<Matcher> at(Pattern pattern, int first, int end) {
        var matcher = pattern.matcher(visible.text()).region(first, end);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private Optional<Matcher> whole(Pattern pattern, int first, int end) {
        return at(pattern, first, end).filter(matcher -> matcher.end() == end);
    }

    private boolean isItem() {
        return paragraph.getParent() instanceof ListItem;
    }

    private void smallItems() {
        String text = visible.text();
        for (int line = 0; line < text.length(); line = visible.endOfLine(line) + 1) {
            int first = visible.firstOfLine(line);
            int end = visible.endOfLine(line);
            if (first < end && at(ITEM, first, end).isEmpty()) {
                at(SMALL_ITEM, first, end).ifPresent(this::noBlank);
            }
        }
    }

    private void bareTask(Matcher box) {
        tell(box, "No hyphen stands before this box, so it is read as words.", write(box));
    }

    private void emptyTask(Matcher box) {
        tell(box, "No words stand behind this box, so readers see its brackets.", "Write:  - [ ] words");
    }

    private void noBlank(Matcher mark) {
        if (mark.group(1).startsWith("[") && mark.pattern() == ODD_TASK) {
            tell(mark, "This is no box that can be ticked, so readers see its brackets.", write(mark));
            return;
        }
        tell(mark, "No blank stands behind " + Quoted.of(mark.group(1)) + ", so it is read as words.", write(mark));
    }

    private void otherBlank(Matcher mark) {
        tell(
                mark,
                "A blank of another kind than the usual one stands beside " + Quoted.of(mark.group(1))
                        + ", so it is read as words.",
                write(mark));
    }

    private void tell(Matcher mark, String message, String hint) {
        reading.tell("AC230", visible.start() + mark.start(1), message, hint);
    }

    private void noRule(Matcher signs) {
        tell(signs, "These signs draw no line, so readers see them.", "Write three stars for a line:  ***");
    }

    private void twoColons(Matcher mark) {
        tell(
                mark,
                "A component begins with three colons, so these two are read as words.",
                "Write:  ::: " + rest(mark));
    }

    private void partedName(Matcher name) {
        tell(
                name,
                "A blank stands before the colon, so this line is no address of a link, and readers see it.",
                "Write:  " + name.group(1) + ": " + rest(name));
    }

    private void tooDeep(Matcher mark) {
        tell(
                mark,
                "A heading has at most six number signs, so this line is read as words.",
                "Write:  ### " + rest(mark));
    }

    private void twoHyphens(Matcher mark) {
        tell(mark, "One hyphen and a blank begin an item, so these two are read as words.", "Write:  - " + rest(mark));
    }

    private void parted(Matcher mark) {
        tell(
                mark,
                "A blank stands inside " + Quoted.of(mark.group(1)) + ", so it is read as words.",
                "Write:  " + mark.group(1).replaceAll("[ \\u00A0]", "") + " " + rest(mark));
    }

    private void otherDigits(Matcher mark) {
        tell(
                mark,
                "Items are numbered with the digits 0 to 9, so " + Quoted.of(mark.group(1)) + " is read as words.",
                write(mark));
    }

    /** The corrected line. */
    private String write(Matcher mark) {
        boolean isTask = mark.group(1).startsWith("[");
        String box = isTask ? (mark.group(1).matches(".*[xX✓✔✗✘√].*") ? "[x]" : "[ ]") : mark.group(1);
        String sign = mark.group(1).equals("#") ? "##" : AsciiDigits.of(box);
        return "Write:  " + (isTask ? "- " : "") + sign + " " + rest(mark);
    }

    private String rest(Matcher mark) {
        int words = visible.start() + mark.start(2);
        return Quoted.brief(
                reading.source().substring(words, visible.start() + mark.end(2)).strip());
    }
}

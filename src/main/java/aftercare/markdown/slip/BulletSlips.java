package aftercare.markdown.slip;

import aftercare.markdown.parse.Component;
import aftercare.markdown.slip.Slips.SlipText;
import aftercare.model.CareLevel;
import aftercare.problem.Quoted;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports lines that begin with the bullet of a word processor, which flow into one paragraph. */
final class BulletSlips {
    private static final String BLANK = "[\\s\\p{Z}]";
    /** One such line is enough. */
    private static final Pattern BULLET =
            Pattern.compile("(?:[•‣⁃◦▪▫●○■□◆◇►▶➢➤➔✓✔✗✘☐☑☒✅❌✖→⇒➜①-⑳❶-❿⓪-⓿·∙⦁\\uF0B7\\uF0A7\\uF0D8]"
                    + BLANK + "*+|[oØ](?:[\\t\\u00A0]| (?=\\p{Lu}))" + BLANK + "*+|[=-]>"
                    + BLANK + "++)(?=[^\\s\\p{Z}])");
    /** A dash, a letter or a number in brackets may begin a sentence, so it takes two lines. */
    private static final Pattern DASH = Pattern.compile(
            "(?:[–—oØ]|\\(?[a-zA-Z]\\)|\\([0-9]{1,3}\\)|[a-hA-H]\\.|[ivx]{1,4}[.)]|[0-9]{1,2}\\.\\)|--|[0-9]{1,2}-)"
                    + BLANK + "+(?=[^\\s\\p{Z}])");

    private static final Pattern ROMAN = Pattern.compile("[ivx]{1,4}[.)]");

    private BulletSlips() {}

    static void report(Paragraph paragraph, VisibleWords visible, SlipText reading) {
        if (isInItems(paragraph)) {
            // CareCardReader and ItemReader report these.
            return;
        }
        String text = visible.text();
        int dashes = beginsAlike(paragraph.getNext(), reading) ? 1 : 0;
        var first = Optional.<Matcher>empty();
        for (int line = 0, end; line < text.length(); line = end + 1) {
            int begin = visible.firstOfLine(line);
            end = visible.endOfLine(line);
            if (begin >= end || isLikeWords(text, begin, end)) {
                continue;
            }
            var bullet = at(BULLET, text, begin, end);
            if (bullet.isPresent()) {
                warn(bullet.get(), isOfItem(paragraph) && line == 0, visible, reading);
                return;
            }
            var dash = at(DASH, text, begin, end);
            dashes += dash.isPresent() ? 1 : 0;
            first = first.or(() -> dash);
        }
        if (dashes > 1) {
            first.ifPresent(dash -> warn(dash, false, visible, reading));
        }
    }

    private static Optional<Matcher> at(Pattern pattern, String text, int first, int end) {
        var matcher = pattern.matcher(text).region(first, end);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    /**
     * A quick test before the slow patterns: whether the line begins with two letters, or with a letter and a space, except the
     * bullet "o ".
     */
    private static boolean isLikeWords(String text, int first, int end) {
        char second = first + 1 < end ? text.charAt(first + 1) : ' ';
        char letter = text.charAt(first);
        return letter != 'o'
                && letter != 'Ø'
                && (letter > 'x'
                        || "ivx".indexOf(letter) < 0
                        || !ROMAN.matcher(text).region(first, end).lookingAt())
                && Character.isLetter(letter)
                && (Character.isLetter(second) || second == ' ' || second == '\'');
    }

    /** Whether the block below begins with a dash too. */
    private static boolean beginsAlike(Node next, SlipText reading) {
        return next instanceof Paragraph
                && !isLikeWords(reading.source(), next.getStartOffset(), next.getEndOffset())
                && DASH.matcher(reading.source())
                        .region(next.getStartOffset(), next.getEndOffset())
                        .lookingAt();
    }

    private static boolean isInItems(Node node) {
        boolean isInCard = node.getAncestorOfType(Component.class) instanceof Component component
                && CareLevel.of(component.name().toString()).isPresent();
        return isInCard || Slips.holdsItems(node.getParent());
    }

    /** Whether a paragraph begins with the words behind the mark of an item. */
    private static boolean isOfItem(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
    }

    private static void warn(Matcher mark, boolean isSecond, VisibleWords visible, SlipText reading) {
        int end = visible.start() + visible.endOfLine(mark.end());
        String words =
                reading.source().substring(visible.start() + mark.end(), end).strip();
        char sign = mark.group().charAt(0);
        reading.tell(
                "AC232",
                visible.start() + mark.start(),
                Quoted.of(mark.group().strip())
                        + (isSecond
                                ? " stands behind the mark of this item, so readers see two marks."
                                : " begins no item of a list, so the lines flow into one paragraph."),
                "Write:  - " + (sign == '☐' ? "[ ] " : "☑☒".indexOf(sign) >= 0 ? "[x] " : "") + Quoted.brief(words));
    }
}

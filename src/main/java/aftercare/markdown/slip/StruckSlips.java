package aftercare.markdown.slip;

import aftercare.markdown.slip.Slips.SlipText;
import aftercare.problem.Quoted;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/**
 * Reports what single tildes strike out and was most likely meant to stand lower, {@code H~2~O}, and a number that stars of a sum
 * slant: {@code 5*3*2}.
 */
final class StruckSlips {
    private static final Pattern LOW = Pattern.compile("[0-9+-]{1,3}|[a-z]");
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

    private StruckSlips() {}

    static void report(Node block, SlipText reading) {
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Strikethrough struck
                    && struck.getOpeningMarker().length() == 1) {
                struck(struck, reading);
            }
            if (node instanceof Emphasis slanted && isBetweenDigits(slanted, reading.source())) {
                reading.tell(
                        "AC231",
                        node.getStartOffset(),
                        Quoted.of(slanted.getText()) + " is slanted, as stars do.",
                        "Write × for times, or \\* for a star that readers see.");
            }
            report(node, reading);
        }
    }

    private static boolean isBetweenDigits(Emphasis slanted, String source) {
        int start = slanted.getStartOffset();
        int end = slanted.getEndOffset();
        return start > 0
                && end < source.length()
                && Character.isDigit(source.charAt(start - 1))
                && Character.isDigit(source.charAt(start + 1))
                && Character.isDigit(source.charAt(end));
    }

    private static void struck(Strikethrough struck, SlipText reading) {
        String words = struck.getText().toString();
        String source = reading.source();
        boolean isInside = struck.getStartOffset() > 0
                && Character.isLetterOrDigit(source.codePointBefore(struck.getStartOffset()));
        boolean isJoined = struck.getEndOffset() < source.length()
                && Character.isLetterOrDigit(source.codePointAt(struck.getEndOffset()));
        if (isInside || isJoined || LOW.matcher(words).matches()) {
            reading.tell(
                    "AC231",
                    struck.getStartOffset(),
                    Quoted.of(words) + " is struck out, as tildes do.",
                    "For a small number below the line write the sign itself:  " + lowered(words)
                            + "  To strike words out write two tildes:  ~~words~~");
        }
    }

    private static String lowered(String words) {
        var digits = words.matches("[0-9]{1,9}") ? words : "2";
        return digits.chars()
                .map(digit -> LOWERED.charAt(digit - '0'))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

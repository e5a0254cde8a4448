package aftercare.markdown.slip;

import aftercare.markdown.slip.Slips.SlipText;
import aftercare.problem.Quoted;
import java.util.regex.Pattern;

/** Reports a backslash that ends no line because none follows, and numbered lines that run on in a paragraph. */
final class RunOnLines {
    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,3})[.)][ \\t]+[^\\s\\p{Z}\\u0000].*");

    /** A backslash that is to end the line, with blanks behind it. */
    private static final Pattern SPACED = Pattern.compile("\\\\[ \\u0001]+\\n");

    private RunOnLines() {}

    static void report(VisibleWords visible, SlipText reading) {
        String text = visible.text();
        if (text.endsWith("\\") && !text.endsWith(":\\")) {
            reading.tell(
                    "AC231",
                    visible.start() + text.length() - 1,
                    "No line follows in this block, so readers see the backslash.",
                    "Take the backslash out, or write two if readers are to see one:  \\\\");
        }
        var spaced = visible.has('\\') ? SPACED.matcher(text) : null;
        if (spaced != null && spaced.find()) {
            reading.tell(
                    "AC231",
                    visible.start() + spaced.start(),
                    "Blanks stand behind this backslash, so readers see it.",
                    "Take the blanks out, or the backslash: either ends the line.");
        }
        numbered(visible, reading);
    }

    /** A list that begins with another number than 1 needs an empty line above it. */
    private static void numbered(VisibleWords visible, SlipText reading) {
        String text = visible.text();
        int before = -1;
        int first = -1;
        for (int line = visible.endOfLine(0) + 1; line < text.length(); line = visible.endOfLine(line) + 1) {
            int start = visible.firstOfLine(line);
            int end = visible.endOfLine(line);
            var item = NUMBERED.matcher(text).region(start, Math.max(start, end));
            int number = item.matches() ? Integer.parseInt(item.group(1)) : -1;
            first = first < 0 && number > 0 ? start : first;
            boolean isNext = before > 0 && number == before + 1;
            boolean isBehindColon =
                    number == 2 && start == first && text.charAt(line - 1) == '\n' && endsWithColon(text, line - 1);
            if (isNext || isBehindColon) {
                reading.tell(
                        "AC230",
                        visible.start() + first,
                        "A list that does not begin with 1 has no empty line above it, so its lines run together.",
                        "Put an empty line above:  "
                                + Quoted.brief(text.substring(first, visible.endOfLine(first))
                                        .replace('\u0001', '…')));
                return;
            }
            before = number;
        }
    }

    private static boolean endsWithColon(String text, int end) {
        return text.substring(Math.max(0, end - 5), end).strip().endsWith(":");
    }
}

package aftercare.read.file;

import aftercare.problem.Lines;
import aftercare.problem.ProblemCollector;
import java.util.regex.Pattern;

/** Reports lines that Git wrote into a file where two versions of it differ, and that nobody has resolved yet. */
final class MergeMarks {
    private static final int LENGTH = 7;
    private static final Pattern MARK = Pattern.compile("(?m)^(?:<{7}|>{7}|\\|{7})(?: [^\\n]*+)?$");

    private MergeMarks() {}

    /** Whether the text has such lines; the first of them is reported. */
    static boolean report(String file, String text, ProblemCollector problems) {
        if (!mayBeIn(text)) {
            return false;
        }
        var mark = MARK.matcher(text);
        if (!mark.find()) {
            return false;
        }
        problems.error(
                "AC137",
                new Lines(file, text, 1).at(mark.start()),
                "Two versions of this file were merged and differ here; nobody has chosen between them yet.",
                "Keep what is right of both, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.");
        return true;
    }

    /** Whether seven such signs stand in a row. It is enough to look at each seventh character: they cover one. */
    private static boolean mayBeIn(String text) {
        for (int i = LENGTH - 1; i < text.length(); i += LENGTH) {
            if (isSign(text.charAt(i)) && standsInRow(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(char c) {
        return c == '<' || c == '>' || c == '|';
    }

    private static boolean standsInRow(String text, int inside) {
        char sign = text.charAt(inside);
        int end = inside + 1;
        while (end < text.length() && text.charAt(end) == sign) {
            end++;
        }
        int start = inside;
        while (start > 0 && text.charAt(start - 1) == sign) {
            start--;
        }
        return end - start >= LENGTH;
    }
}

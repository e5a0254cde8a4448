package aftercare.read.file;

import aftercare.problem.Lines;
import aftercare.problem.ProblemCollector;
import java.util.regex.Pattern;

/** Reports lines that Git wrote into a file where two versions of it differ, and that nobody has resolved yet. */
final class MergeMarks {
    private static final String FIRST = "<<<<<<<";
    private static final Pattern MARK = Pattern.compile("(?m)^(?:<{7}|>{7}|\\|{7})(?: [^\\n]*+)?$");

    private MergeMarks() {}

    /** Whether the text has such lines; the first of them is reported. */
    static boolean report(String file, String text, ProblemCollector problems) {
        boolean isDoubtful = text.contains(FIRST) || text.contains(">>>>>>>") || text.contains("|||||||");
        var mark = MARK.matcher(isDoubtful ? text : "");
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
}

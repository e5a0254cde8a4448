package aftercare.clinic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Describes in a few words which lines of a text have changed. */
final class LineDiff {
    private static final int NAMED = 3;
    private static final int LONGEST = 90;
    /** The most lines compared, because the table grows with the square of their number. The rest is ignored. */
    private static final int MOST_LINES = 2000;

    /** The line that names the replaced version. It is never a change; in a template or a style it is a comment. */
    private static final Pattern FINGERPRINT = Pattern.compile("^\\s*(?:<#--|/\\*)?\\s*replaces:");

    private final List<String> before;
    private final List<String> after;

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Changes such as {@code Line 12 is new: "…". Line 30 is gone: "…".}; empty if nothing has changed. */
    static String of(String before, String after) {
        return new LineDiff(lines(before), lines(after)).words();
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> FINGERPRINT.matcher(line).find() ? "" : line.strip())
                .limit(MOST_LINES)
                .toList();
    }

    private String words() {
        int[][] common = common();
        var changes = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean isSame =
                    i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
            if (isSame) {
                i++;
                j++;
            } else if (i == before.size() || (j < after.size() && common[i][j + 1] >= common[i + 1][j])) {
                tell(changes, "Line " + (j + 1) + " is new: ", after.get(j++));
            } else {
                tell(changes, "Line " + (i + 1) + " is gone: ", before.get(i++));
            }
        }
        int more = changes.size() - NAMED;
        var named = String.join(" ", changes.subList(0, Math.min(NAMED, changes.size())));
        return more > 0 ? named + " And " + more + " more." : named;
    }

    private static void tell(List<String> changes, String what, String line) {
        if (!line.isEmpty()) {
            changes.add(what + "\"" + (line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line) + "\".");
        }
    }

    /** For each pair of positions, how many lines in order both texts have in common from there on. */
    private int[][] common() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}

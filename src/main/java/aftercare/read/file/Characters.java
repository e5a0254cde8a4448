package aftercare.read.file;

import aftercare.format.Unseen;
import aftercare.model.Text;
import aftercare.problem.Lines;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the characters of {@link Unseen} in content, which must not have them: reports them and replaces them. */
public final class Characters {
    /** Replaces each such character once it was reported, so that all other places stay the same. */
    private static final char LOST = '\uFFFD';

    /** The characters of {@link Text#isForMarks}. */
    private static final Pattern MARKS = Pattern.compile("[\uFDD0-\uFDEF]");

    private Characters() {}

    /** Reports each such character once, at its first place, and returns the text with replacements. */
    public static String replaceUnseen(String file, String text, ProblemCollector problems) {
        var unseen = new Unseen(text);
        int first = unseen.first();
        return first == text.length() ? text : replaceUnseen(file, text, first, unseen, problems);
    }

    /** The first such character of a text, as messages name it: {@code U+0007}. */
    public static Optional<String> firstUnseen(String text) {
        int first = new Unseen(text).first();
        return first == text.length() ? Optional.empty() : Optional.of(Unseen.name(text.codePointAt(first)));
    }

    /** The same for a file's name, in which tabs and line ends are refused too. */
    public static Optional<String> firstUnseenInName(String name) {
        return isPlain(name) ? Optional.empty() : firstUnseenAmong(name);
    }

    /** Nearly every name is: letters without accents, digits, signs. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < ' ' || name.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> firstUnseenAmong(String name) {
        // A text may have both.
        return name.chars()
                .filter(c -> c == '\n' || c == '\t')
                .mapToObj(Unseen::name)
                .findFirst()
                .or(() -> firstUnseen(name));
    }

    private static String replaceUnseen(String file, String text, int first, Unseen unseen, ProblemCollector problems) {
        record Seen(int offset, int count) {}
        var found = new LinkedHashMap<Integer, Seen>();
        var clean = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            if (unseen.isAt(i)) {
                int character = text.codePointAt(i);
                int after = i + Character.charCount(character);
                found.merge(character, new Seen(i, 1), (seen, next) -> new Seen(seen.offset, seen.count + 1));
                clean.replace(i, after, String.valueOf(LOST).repeat(after - i));
                i = after - 1;
            }
        }
        var lines = new Lines(file, text, 1);
        found.forEach((c, seen) -> problems.error(
                ProblemKind.REFUSED_CHARACTER,
                "AC107",
                lines.at(seen.offset),
                message(c, seen.count),
                "Delete it, or type the character you mean."));
        return clean.toString();
    }

    /** Whether a character of a text was refused, and reported, when its file was read. */
    public static boolean wasRefusedIn(String text) {
        return text.indexOf(LOST) >= 0;
    }

    /** The text without the characters that the program uses internally to mark words. */
    public static String withoutMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Text.isForMarks(text.charAt(i))) {
                return MARKS.matcher(text).replaceAll(String.valueOf(LOST));
            }
        }
        return text;
    }

    private static String message(int c, int count) {
        var places = count == 1 ? "." : ", the first of " + count + ".";
        return "A character that readers cannot see (" + Unseen.name(c) + ") stands here" + places;
    }
}

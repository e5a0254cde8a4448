package aftercare.read.file;

import aftercare.model.Text;
import aftercare.problem.Lines;
import aftercare.problem.ProblemCollector;
import java.util.LinkedHashMap;
import java.util.Locale;

/** Finds the characters that a reader of the page could not see, or would see as something else. */
public final class Characters {
    /** Stands in for each of them, so that all other places stay where they are. */
    private static final char LOST = '\uFFFD';

    private static final boolean[] DOUBTFUL = doubtful();

    private Characters() {}

    /** Whether a text in UTF-8 may have such a character; most have none of the bytes that one begins with. */
    static boolean mayBeIn(byte[] utf8) {
        for (byte one : utf8) {
            if (DOUBTFUL[one & 0xFF]) {
                return true;
            }
        }
        return false;
    }

    private static boolean[] doubtful() {
        var doubtful = new boolean[256];
        for (int ascii = 0; ascii < 0x80; ascii++) {
            doubtful[ascii] = ascii != '\r' && isUnseen((char) ascii);
        }
        // U+0080 to U+009F, U+E000 to U+FFFF.
        doubtful[0xC2] = true;
        doubtful[0xEE] = true;
        doubtful[0xEF] = true;
        return doubtful;
    }

    /** Reports each such character once, at its first place, and gives the text with a stand-in for it. */
    static String replaceUnseen(String file, String text, ProblemCollector faults) {
        int first = first(text);
        return first == text.length() ? text : replaceUnseen(file, text, first, faults);
    }

    private static int first(String text) {
        int i = 0;
        while (i < text.length() && !isUnseen(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String replaceUnseen(String file, String text, int first, ProblemCollector faults) {
        record Seen(int offset, int count) {}
        var found = new LinkedHashMap<Character, Seen>();
        var clean = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            if (isUnseen(text.charAt(i))) {
                found.merge(text.charAt(i), new Seen(i, 1), (seen, next) -> new Seen(seen.offset, seen.count + 1));
                clean.setCharAt(i, LOST);
            }
        }
        var lines = new Lines(file, text, 1);
        found.forEach((c, seen) -> faults.error(
                "AC107", lines.at(seen.offset), message(c, seen.count), "Delete it, or type the character you mean."));
        return clean.toString();
    }

    /** A text without the characters by which a page's own marks are told from its words. */
    public static String withoutMarks(String text) {
        return text.replace(Text.BORROWED, LOST).replace(Text.OWN, LOST);
    }

    private static String message(char c, int count) {
        var name = String.format(Locale.ROOT, "U+%04X", (int) c);
        var places = count == 1 ? "." : ", the first of " + count + ".";
        return "A character that readers cannot see (" + name + ") stands here" + places;
    }

    private static boolean isUnseen(char c) {
        if (c < 0x7F) {
            return c < ' ' && c != '\n' && c != '\t';
        }
        boolean control = c < 0xA0;
        boolean privateUse = c >= '\uE000' && c <= '\uF8FF';
        return control || privateUse || Text.isForMarks(c) || c == '\uFEFF' || c >= LOST;
    }
}

package aftercare.model;

import aftercare.problem.Location;
import java.util.List;

/**
 * Words that an author typed, and where. Templates print it as it is: {@code ${guide.title}}.
 *
 * @param value plain text, never markup; empty when the author left it out
 * @param at the place of its first character; of its owner, when the author left it out
 * @param runs where a character does not follow in the file on the one before it, such as at a new line; in order
 * @param isBorrowed whether it is the source's, in the source's language, and stands in a translation that lacks its own
 */
public record Text(String value, Location at, List<TextRun> runs, boolean isBorrowed) {
    /** Marks the start of borrowed words inside other text. Unicode has set it apart for marks like this: nobody can type it. */
    public static final char BORROWED = '\uFDD0';

    /** Marks the end of borrowed words. */
    public static final char OWN = '\uFDD1';

    /** Marks the start of words of the page's own language within a borrowed sentence, such as the name of the clinic. */
    public static final char NAME = '\uFDD5';

    /** Marks their end; the borrowed sentence goes on. */
    public static final char NAME_END = '\uFDD6';

    public Text {
        runs = List.copyOf(runs);
    }

    /** Whether Unicode has set a character apart for marks within a program, U+FDD0 to U+FDEF: no text may hold it. */
    public static boolean isForMarks(char c) {
        return c >= '\uFDD0' && c <= '\uFDEF';
    }

    /** Words in the language of what they stand in. */
    public Text(String value, Location at, List<TextRun> runs) {
        this(value, at, runs, false);
    }

    /** Words that stand in their file as they stand here. */
    public Text(String value, Location at) {
        this(value, at, List.of());
    }

    /** The same where a translation lacks its own. */
    public Text asBorrowed() {
        return new Text(value, at, runs, true);
    }

    /** What to print where other words stand around it: between marks when it is borrowed. */
    public String marked() {
        return isBorrowed ? BORROWED + value + OWN : value;
    }

    /**
     * A run of words that stand in their file as they stand here.
     *
     * @param start the index of its first character in the value
     * @param line the line of that character in the file
     * @param column its column there
     */
    public record TextRun(int start, int line, int column) {}

    /** The same with a value in a place that it leaves open, {@code {0}}: between marks where its language is another. */
    public Text filled(String place, Object filling) {
        return new Text(value.replace(place, amongThese(filling)), at, List.of(), isBorrowed);
    }

    private String amongThese(Object filling) {
        if (!(filling instanceof Text text) || text.isBorrowed == isBorrowed) {
            return String.valueOf(filling);
        }
        return isBorrowed ? NAME + text.value + NAME_END : text.marked();
    }

    /** The text that an author left out of something that stands at this place. */
    public static Text none(Location owner) {
        return new Text("", owner);
    }

    /** The place of one of its characters, for a message about a word. */
    public Location at(int index) {
        int start = 0;
        int line = at.line();
        int column = at.column();
        for (var run : runs) {
            if (run.start() > index) {
                break;
            }
            start = run.start();
            line = run.line();
            column = run.column();
        }
        return new Location(at.file(), line, column + value.codePointCount(start, index));
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** Whether there is anything to show; for templates. */
    public boolean isPresent() {
        return !value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}

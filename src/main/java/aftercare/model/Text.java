package aftercare.model;

import aftercare.problem.Location;
import java.util.List;

/**
 * Words that an author typed, and where. Templates print it as it is: {@code ${guide.title}}.
 *
 * @param value plain text, never markup; empty when the author left it out
 * @param at the place of its first character; when the author left it out, the place of what it belongs to
 * @param runs the parts of the value that are written without a break in the file, such as its lines; in order
 * @param isBorrowed whether a translation that lacks this text shows the source's words, in the source's language
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

    /** A text whose characters follow one another in the file just as in the value. */
    public Text(String value, Location at) {
        this(value, at, List.of());
    }

    /** The same text, marked as borrowed by a translation that lacks its own. */
    public Text asBorrowed() {
        return new Text(value, at, runs, true);
    }

    /** The value to print within other text: between marks when it is borrowed. */
    public String marked() {
        return isBorrowed ? BORROWED + value + OWN : value;
    }

    /**
     * A part of a text whose characters follow one another in the file just as in the value.
     *
     * @param start the index of its first character in the value
     * @param line the line of that character in the file
     * @param column its column there
     */
    public record TextRun(int start, int line, int column) {
        /** Written out for the reason that {@link Location#equals} gives. */
        @Override
        public boolean equals(Object other) {
            return other instanceof TextRun same && start == same.start && line == same.line && column == same.column;
        }

        @Override
        public int hashCode() {
            return (start * 31 + line) * 31 + column;
        }
    }

    /**
     * The same text with a value in place of a placeholder such as {@code {0}}. The value is put between marks where its
     * language differs.
     */
    public Text filled(String place, Object filling) {
        return new Text(value.replace(place, amongThese(filling)), at, List.of(), isBorrowed);
    }

    private String amongThese(Object filling) {
        if (!(filling instanceof Text text) || text.isBorrowed == isBorrowed) {
            return String.valueOf(filling);
        }
        return isBorrowed ? NAME + text.value + NAME_END : text.marked();
    }

    /**
     * An empty text, for one that the author left out.
     *
     * @param owner the place of what the text would belong to
     */
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

    /** Written out for the reason that {@link Location#equals} gives. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Text same
                && isBorrowed == same.isBorrowed
                && value.equals(same.value)
                && at.equals(same.at)
                && runs.equals(same.runs);
    }

    @Override
    public int hashCode() {
        return value.hashCode() * 31 + at.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}

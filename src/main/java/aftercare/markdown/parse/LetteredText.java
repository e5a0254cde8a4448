package aftercare.markdown.parse;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Range;
import java.util.Objects;

/**
 * A text for the library, or a part of one, whose letters lie in an array. The library asks for each letter many times, and
 * its own sequence then asks a string through several calls.
 */
@SuppressWarnings("unchecked") // the library's own class does not give the type of its builder
final class LetteredText extends OwnSequence {
    static final LetteredText NONE = copy("");

    private final LetteredText whole;
    private final String text;
    private final char[] letters;
    private final int start;
    private final int end;

    /**
     * The whole of a text.
     *
     * @param letters those of the text
     */
    LetteredText(String text, char[] letters) {
        this.whole = this;
        this.text = text;
        this.letters = letters;
        this.start = 0;
        this.end = letters.length;
    }

    private LetteredText(LetteredText whole, int start, int end) {
        this.whole = whole;
        this.text = whole.text;
        this.letters = whole.letters;
        this.start = start;
        this.end = end;
    }

    /** The letters of any sequence: a part of the whole text as it is, and a copy of what was put together of several. */
    static LetteredText of(BasedSequence sequence) {
        return sequence instanceof LetteredText letters ? letters : copy(sequence.toString());
    }

    private static LetteredText copy(String text) {
        return new LetteredText(text, text.toCharArray());
    }

    /** The index of the next letter of the set; the length when there is none. */
    int next(CharacterSet set, int from) {
        return set.next(letters, start + from, end) - start;
    }

    @Override
    public char charAt(int index) {
        return letters[start + index];
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public LetteredText subSequence(int from, int to) {
        Objects.checkFromToIndex(from, to, end - start);
        return part(start + from, start + to);
    }

    @Override
    public LetteredText baseSubSequence(int from, int to) {
        Objects.checkFromToIndex(from, to, letters.length);
        return part(from, to);
    }

    private LetteredText part(int from, int to) {
        return from == start && to == end ? this : new LetteredText(whole, from, to);
    }

    /** A sequence without the blanks around it. The library's own {@code trim} makes two objects each time to look for them. */
    static BasedSequence withoutBlanks(BasedSequence sequence) {
        return sequence instanceof LetteredText letters ? letters.withoutBlanks() : sequence.trim();
    }

    LetteredText withoutBlanks() {
        int from = start;
        int to = end;
        while (from < to && isBlank(letters[from])) {
            from++;
        }
        while (from < to && isBlank(letters[to - 1])) {
            to--;
        }
        return part(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }

    @Override
    public String getBase() {
        return text;
    }

    @Override
    public LetteredText getBaseSequence() {
        return whole;
    }

    @Override
    public int getStartOffset() {
        return start;
    }

    @Override
    public int getEndOffset() {
        return end;
    }

    @Override
    public int getIndexOffset(int index) {
        return start + index;
    }

    @Override
    public Range getSourceRange() {
        return Range.of(start, end);
    }
}

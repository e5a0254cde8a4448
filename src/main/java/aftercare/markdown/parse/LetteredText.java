package aftercare.markdown.parse;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text for the library, or a part of one, whose letters lie in an array. The library asks for each letter many times, and
 * its own sequence then asks a string through several calls.
 */
@SuppressWarnings("unchecked") // the library's own class does not give the type of its builder
final class LetteredText extends BasedSequenceImpl {
    static final LetteredText NONE = new LetteredText(new Survey(""));

    private final LetteredText whole;
    private final Optional<Survey> survey;
    private final String text;
    private final char[] letters;
    private final int start;
    private final int end;

    /** The whole of a text, without NULs, which the library takes for the end of a block. */
    LetteredText(Survey survey) {
        this(survey.text(), survey.letters(), Optional.of(survey));
    }

    private LetteredText(String text, char[] letters, Optional<Survey> survey) {
        super(0);
        this.whole = this;
        this.survey = survey;
        this.text = text;
        this.letters = letters;
        this.start = 0;
        this.end = letters.length;
    }

    private LetteredText(LetteredText whole, int start, int end) {
        super(0);
        this.whole = whole;
        this.survey = whole.survey;
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
        return new LetteredText(text, text.toCharArray(), Optional.empty());
    }

    /** What is known of the whole text; empty for a copy. */
    Optional<Survey> survey() {
        return survey;
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
    static BasedSequence bare(BasedSequence sequence) {
        return sequence instanceof LetteredText letters ? letters.bare() : sequence.trim();
    }

    LetteredText bare() {
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

    // Lines that do not follow each other are joined by a list of places. The library would rather join them by a tree,
    // which it
    // looks through by way of a value for each tree and thread, and threads forget those late: so each tree would
    // outlive its guide.
    @Override
    public int getOptionFlags() {
        return F_FULL_SEGMENTED_SEQUENCES;
    }

    @Override
    public boolean allOptions(int options) {
        return (F_FULL_SEGMENTED_SEQUENCES & options) == options;
    }

    @Override
    public boolean anyOptions(int options) {
        return (F_FULL_SEGMENTED_SEQUENCES & options) != 0;
    }

    @Override
    public <T> @Nullable T getOption(DataKeyBase<T> dataKey) {
        return dataKey.get(null);
    }

    @Override
    public @Nullable DataHolder getOptions() {
        return null;
    }
}

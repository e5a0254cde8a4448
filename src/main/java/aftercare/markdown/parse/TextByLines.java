package aftercare.markdown.parse;

import com.vladsch.flexmark.util.sequence.Range;

/**
 * A text as the library's loop over lines is to see it: each line is one character, and its end another. The loop asks for each
 * character in turn, and whether it ends a line, by calls that are slow; that took a quarter of the time of parsing. A part of this
 * is the part of the text itself. Where the library's state tells offsets of a line, it tells indexes of this; nobody asks for them.
 */
@SuppressWarnings("unchecked") // the library's own class does not give the type of its builder
final class TextByLines extends OwnSequence {
    private final Survey survey;
    private final LetteredText whole;
    private final int length;

    /** @param survey of a text without NULs, which the library takes for the end of a block */
    TextByLines(Survey survey) {
        this.survey = survey;
        this.whole = new LetteredText(survey.text(), survey.letters());
        int last = survey.lineStarts().length - 1;
        this.length = 2 * last + (survey.lineStarts()[last] < whole.length() ? 1 : 0);
    }

    Survey survey() {
        return survey;
    }

    @Override
    public char charAt(int index) {
        return index % 2 == 0 ? ' ' : '\n';
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public LetteredText subSequence(int from, int to) {
        return whole.subSequence(getIndexOffset(from), getIndexOffset(to));
    }

    /** Where a line begins, at an even index, or its end. */
    @Override
    public int getIndexOffset(int index) {
        int line = index / 2;
        return index % 2 == 0 ? survey.lineStarts()[line] : survey.endOfLine(line);
    }

    @Override
    public String toString() {
        return survey.text();
    }

    @Override
    public String getBase() {
        return survey.text();
    }

    @Override
    public LetteredText getBaseSequence() {
        return whole;
    }

    @Override
    public int getStartOffset() {
        return 0;
    }

    @Override
    public int getEndOffset() {
        return whole.length();
    }

    @Override
    public Range getSourceRange() {
        return whole.getSourceRange();
    }
}

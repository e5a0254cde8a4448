package aftercare.markdown.parse;

import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;

/**
 * The letters on both sides of a run of stars, underscores or tildes, which decide whether it may begin or end emphasis. The
 * library matches four patterns for each run.
 */
record Flanks(char before, char after) {
    /** What stands beside a run at the beginning or the end of a block. */
    private static final char LINE_END = '\n';

    static Flanks of(LetteredText letters, int start, int end) {
        return new Flanks(
                start == 0 ? LINE_END : letters.charAt(start - 1),
                end == letters.length() ? LINE_END : letters.charAt(end));
    }

    boolean mayOpen(char mark, DelimiterProcessor processor) {
        return mark == processor.getOpeningCharacter()
                && processor.canBeOpener(
                        String.valueOf(before),
                        String.valueOf(after),
                        isLeft(),
                        isRight(),
                        isPunctuation(before),
                        isPunctuation(after),
                        isBlank(before),
                        isBlank(after));
    }

    boolean mayClose(char mark, DelimiterProcessor processor) {
        return mark == processor.getClosingCharacter()
                && processor.canBeCloser(
                        String.valueOf(before),
                        String.valueOf(after),
                        isLeft(),
                        isRight(),
                        isPunctuation(before),
                        isPunctuation(after),
                        isBlank(before),
                        isBlank(after));
    }

    /** Whether the run stands at the left of words. */
    private boolean isLeft() {
        return !isBlank(after) && (!isPunctuation(after) || isBlank(before) || isPunctuation(before));
    }

    private boolean isRight() {
        return !isBlank(before) && (!isPunctuation(before) || isBlank(after) || isPunctuation(after));
    }

    static boolean isBlank(char c) {
        return c < 0x80
                ? c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'
                : Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    static boolean isPunctuation(char c) {
        if (c < 0x80) {
            return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}

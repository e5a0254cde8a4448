package aftercare.markdown.parse;

import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import java.util.stream.IntStream;

/**
 * The letters on both sides of a run of stars, underscores or tildes, which decide whether it may begin or end emphasis. The
 * library matches four patterns for each run.
 */
record Flanks(char before, char after) {
    /** What stands beside a run at the beginning or the end of a block. */
    private static final char LINE_END = '\n';

    private static final String[] ASCII = IntStream.range(0, 0x80)
            .mapToObj(letter -> String.valueOf((char) letter))
            .toArray(String[]::new);

    static Flanks of(LetteredText letters, int start, int end) {
        return new Flanks(
                start == 0 ? LINE_END : letters.charAt(start - 1),
                end == letters.length() ? LINE_END : letters.charAt(end));
    }

    boolean mayOpen(char mark, DelimiterProcessor processor) {
        return mark == processor.getOpeningCharacter() && isAllowed(processor, DelimiterProcessor::canBeOpener);
    }

    boolean mayClose(char mark, DelimiterProcessor processor) {
        return mark == processor.getClosingCharacter() && isAllowed(processor, DelimiterProcessor::canBeCloser);
    }

    /** One of the two that the library has for each kind of run, by what stands on its sides. */
    private interface FlankRule {
        boolean isSo(
                DelimiterProcessor processor,
                String before,
                String after,
                boolean isLeft,
                boolean isRight,
                boolean isAfterPunctuation,
                boolean isBeforePunctuation,
                boolean isAfterBlank,
                boolean isBeforeBlank);
    }

    private boolean isAllowed(DelimiterProcessor processor, FlankRule rule) {
        return rule.isSo(
                processor,
                text(before),
                text(after),
                isLeft(),
                isRight(),
                isPunctuation(before),
                isPunctuation(after),
                isBlank(before),
                isBlank(after));
    }

    /** A letter as a text; of ASCII, which most are, each was made before. */
    private static String text(char letter) {
        return letter < ASCII.length ? ASCII[letter] : String.valueOf(letter);
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

package aftercare.markdown.slip;

import java.util.regex.Matcher;

/** Tells why marks of bold or struck words were not read as such. */
final class StrayMarks {
    private StrayMarks() {}

    /** Whether marks at punctuation are read as words because of a letter at their other side: {@code **Note:**read}. */
    static boolean isBesideLetter(String text, Matcher mark) {
        int other = text.indexOf(mark.group(), mark.end());
        boolean begins = mark.start() > 0
                && mark.end() < text.length()
                && Character.isLetterOrDigit(text.charAt(mark.start() - 1))
                && isPunctuation(text.charAt(mark.end()));
        boolean ends = other > 0
                && other + mark.group().length() < text.length()
                && isPunctuation(text.charAt(other - 1))
                && Character.isLetterOrDigit(text.charAt(other + mark.group().length()));
        return other > 0 && (begins || ends);
    }

    private static boolean isPunctuation(char c) {
        return c > ' '
                && !Character.isLetterOrDigit(c)
                && !Character.isSpaceChar(c)
                && c != '*'
                && c != '~'
                && c != '_';
    }
}

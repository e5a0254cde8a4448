package aftercare.format;

import java.util.regex.Pattern;

/** Letters of UTF-8 that a program took for Windows-1252: {@code dayâ€™s}, {@code cafÃ©}. */
public final class MisreadLetters {
    /** With the word around them. */
    public static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{N}]{0,20}(?:â€[™˜œ“”¦\\u009D\\u201D]?|Ã[\\u00A1-\\u00BF]|Â[\\u00A1-\\u00BF])[\\p{L}\\p{N}]{0,20}");

    public static final String REMEDY = "Write the letter that was meant, and save the file as UTF-8.";

    private MisreadLetters() {}

    /** A quick test before a search. */
    public static boolean mayBeIn(String text) {
        return text.indexOf('â') >= 0 || text.indexOf('Ã') >= 0 || text.indexOf('Â') >= 0;
    }

    /** What is told of such letters. */
    public static String message(String quoted) {
        return quoted + " was saved with one encoding and opened with another, so letters turned into others.";
    }
}

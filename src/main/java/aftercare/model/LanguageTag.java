package aftercare.model;

import java.util.Locale;
import java.util.Set;

/**
 * The code of a language that content is written in.
 *
 * @param text a BCP 47 tag, which is also the locale's code: {@code en}, {@code en-GB}, {@code ar}
 */
public record LanguageTag(String text) {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    /** Our word lists and reading grades are those of English alone, of whatever country. */
    public boolean isEnglish() {
        return Locale.forLanguageTag(text).getLanguage().equals("en");
    }

    /** Whether the language is written from right to left. */
    public boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(text).getLanguage());
    }
}

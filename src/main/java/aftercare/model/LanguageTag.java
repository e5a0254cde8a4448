package aftercare.model;

import java.util.Locale;

/**
 * The code of a language that content is written in.
 *
 * @param text a BCP 47 tag, which is also the locale's code: {@code en}, {@code en-GB}, {@code ar}
 */
public record LanguageTag(String text) {
    /** Our word lists and reading grades are those of English alone, of whatever country. */
    public boolean isEnglish() {
        return Locale.forLanguageTag(text).getLanguage().equals("en");
    }
}

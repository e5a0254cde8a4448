package aftercare.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Splits a text into words as the search compares them: {@code "Can't"} is {@code cant}, {@code "Ödem"} is {@code odem}. */
final class Folding {
    /** Accents, apostrophes, the short vowels of Arabic, and the Arabic line that only stretches words. */
    private static final Pattern DROPPED = Pattern.compile("[\\u0300-\\u036f\\u064b-\\u065f\\u0670\\u0640'’]");

    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[\\s!-/:-@\\[-`{-\\u00bf\\u2000-\\u206f\\u2190-\\u2bff\\u3000-\\u303f"
                    + "\\u060c\\u061b\\u061f\\u066a-\\u066d\\u06d4]+");

    private Folding() {}

    static List<String> words(String text) {
        var letters = text.toCharArray();
        return isUsual(letters) ? usualWords(letters) : wordsOfAnyScript(text);
    }

    /** Whether a text has only letters without accents, digits, spaces and marks, as most English texts do. */
    private static boolean isUsual(char[] letters) {
        for (char letter : letters) {
            boolean isUsual =
                    (letter >= ' ' && letter < 0x7f) || letter == '\n' || (letter >= 0x2010 && letter <= 0x2027);
            if (!isUsual) {
                return false;
            }
        }
        return true;
    }

    /** A faster way for usual texts, with the same result as for any script. Half of the time for an index is spent here. */
    private static List<String> usualWords(char[] letters) {
        var words = new ArrayList<String>();
        int length = 0;
        for (char letter : letters) {
            if (isLetterOrDigit(letter)) {
                letters[length++] = letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
            } else if (letter != '\'' && letter != '’' && length > 0) {
                words.add(new String(letters, 0, length));
                length = 0;
            }
        }
        if (length > 0) {
            words.add(new String(letters, 0, length));
        }
        return words;
    }

    private static boolean isLetterOrDigit(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    }

    private static List<String> wordsOfAnyScript(String text) {
        return Stream.of(BETWEEN_WORDS.split(folded(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String folded(String text) {
        var plain = DROPPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .replace('ٱ', 'ا');
    }
}

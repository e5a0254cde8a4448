package aftercare.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Splits a text into words as the search compares them: {@code "Can't"} is {@code cant}, {@code "Ödem"} is {@code odem}. Used by one
 * thread.
 */
final class Folding {
    /** Accents, apostrophes, the short vowels of Arabic, and the Arabic line that only stretches words. */
    private static final Pattern DROPPED = Pattern.compile("[\\u0300-\\u036f\\u064b-\\u065f\\u0670\\u0640'’]");

    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[\\s!-/:-@\\[-`{-\\u00bf\\u2000-\\u206f\\u2190-\\u2bff\\u3000-\\u303f"
                    + "\\u060c\\u061b\\u061f\\u066a-\\u066d\\u06d4]+");

    /** What a usual text does not have. */
    private static final char UNUSUAL = 0;

    /** What stands between words. */
    private static final char BETWEEN = 1;

    /** What is dropped from words. */
    private static final char DROP = 2;

    /** What becomes of each letter of ASCII. */
    private static final char[] FOLDED = foldedLetters();

    /** Enough for most texts. */
    private static final int USUAL_LENGTH = 1000;

    /** The letters of a text; grows. */
    private char[] letters = new char[USUAL_LENGTH];

    /** Receives a word. */
    @FunctionalInterface
    interface FoldedWords {
        /**
         * Receives the next word.
         *
         * @param letters begin with those of the word, and are overwritten by the next
         * @param hash as a text of these letters has it
         */
        void add(char[] letters, int length, int hash);
    }

    static List<String> words(String text) {
        var words = new ArrayList<String>();
        new Folding().each(text, (letters, length, hash) -> words.add(new String(letters, 0, length)));
        return words;
    }

    /** Hands over each word in order. */
    void each(String text, FoldedWords words) {
        int size = text.length();
        if (size > letters.length) {
            letters = new char[2 * size];
        }
        text.getChars(0, size, letters, 0);
        if (foldUsual(letters, size)) {
            eachFolded(letters, size, words);
        } else {
            wordsOfAnyScript(text).forEach(word -> words.add(word.toCharArray(), word.length(), word.hashCode()));
        }
    }

    /**
     * Folds the letters of a text that has only letters without accents, digits, spaces and marks, as most English texts do. False
     * for another text. A faster way, with the same result as for any script: much of the time for an index is spent here.
     */
    private static boolean foldUsual(char[] letters, int size) {
        for (int i = 0; i < size; i++) {
            char folded = folded(letters[i]);
            if (folded == UNUSUAL) {
                return false;
            }
            letters[i] = folded;
        }
        return true;
    }

    private static void eachFolded(char[] letters, int size, FoldedWords words) {
        int length = 0;
        int hash = 0;
        for (int i = 0; i < size; i++) {
            char folded = letters[i];
            if (folded > DROP) {
                letters[length++] = folded;
                hash = 31 * hash + folded;
            } else if (folded == BETWEEN && length > 0) {
                words.add(letters, length, hash);
                length = 0;
                hash = 0;
            }
        }
        if (length > 0) {
            words.add(letters, length, hash);
        }
    }

    /** Short enough that the first compiler puts it in place of its calls. */
    private static char folded(char letter) {
        return letter < FOLDED.length ? FOLDED[letter] : foldedMark(letter);
    }

    private static char foldedMark(char letter) {
        return letter < 0x2010 || letter > 0x2027 ? UNUSUAL : letter == '’' ? DROP : BETWEEN;
    }

    private static char[] foldedLetters() {
        var folded = new char[0x7f];
        for (char letter = ' '; letter < folded.length; letter++) {
            folded[letter] = Character.isLetterOrDigit(letter) ? Character.toLowerCase(letter) : BETWEEN;
        }
        folded['\n'] = BETWEEN;
        folded['\''] = DROP;
        return folded;
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

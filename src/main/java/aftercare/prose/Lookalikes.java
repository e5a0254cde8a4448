package aftercare.prose;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes a text as its readers see it comparable with plain words: without what they cannot see, without marks of Markdown, with
 * one kind of blank and apostrophe, and with Latin letters for Cyrillic and Greek ones that look the same in a Latin word.
 */
final class Lookalikes {
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern STRUCK_OUT = Pattern.compile("[\\u0335-\\u0338]");
    private static final Pattern MARKS = Pattern.compile("[*_~`]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MIXED = Pattern.compile(
            "(?<!\\p{L})\\p{L}*(?:\\p{IsLatin}[\\p{IsCyrillic}\\p{IsGreek}]|[\\p{IsCyrillic}\\p{IsGreek}]\\p{IsLatin})\\p{L}*");
    /** Dashes and quotation marks, which stay as they are. */
    private static final String UNCHANGED = "\u2013\u2014\u2018\u2019\u201C\u201D";

    private static final String OTHERS = "АВЕКМНОРСТУХаеорсухіѕјԁһΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι";
    private static final String LATIN = "ABEKMHOPCTYXaeopcyxisjdhABEZHIKMNOPTYXovi";

    private Lookalikes() {}

    static String plain(String text) {
        return isPlain(text) ? text.strip().replace('\u2019', '\'') : madePlain(text);
    }

    /** Whether there is nothing to change but apostrophes: most texts are so, and need not be searched for each kind of change. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isAscii = c >= ' ' && c <= '}' && "*_`".indexOf(c) < 0;
            boolean isRepeated = c == ' ' && i > 0 && text.charAt(i - 1) == ' ';
            if (isRepeated || !(isAscii || UNCHANGED.indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private static String madePlain(String text) {
        var visible =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        var unmarked = MARKS.matcher(STRUCK_OUT.matcher(visible).replaceAll("")).replaceAll("");
        var latin = MIXED.matcher(unmarked).replaceAll(word -> latin(word.group()));
        return BLANKS.matcher(latin).replaceAll(" ").strip().replace('\u2019', '\'');
    }

    private static String latin(String word) {
        var latin = new StringBuilder(word);
        for (int i = 0; i < latin.length(); i++) {
            int at = OTHERS.indexOf(latin.charAt(i));
            if (at >= 0) {
                latin.setCharAt(i, LATIN.charAt(at));
            }
        }
        return latin.toString();
    }
}

package aftercare.prose;

import java.util.List;

/**
 * Finds parts of words in a text, whatever their case: a quick test for whether a regular expression can match there. Letters are
 * equal where a {@link java.util.regex.Pattern} takes them for equal, whether it goes by the case of ASCII or of Unicode.
 */
public final class WordParts {
    /** How many lists there are, so that few of them hold more than one or two parts; a power of two. */
    private static final int LISTS = 32;

    /** Each character of ASCII as {@link #folded} makes it. */
    private static final char[] ASCII = asciiFolded();

    /** By the last bits of their first letters, in which a to z differ. */
    private final String[][] parts = new String[LISTS][];

    private WordParts(List<String> all) {
        for (int list = 0; list < LISTS; list++) {
            int bits = list;
            parts[list] =
                    all.stream().filter(part -> bits(part.charAt(0)) == bits).toArray(String[]::new);
        }
    }

    public static WordParts of(List<String> parts) {
        return new WordParts(parts.stream().map(WordParts::folded).toList());
    }

    /** Whether one of the parts stands anywhere in a text. */
    public boolean standIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (standAt(at, text)) {
                return true;
            }
        }
        return false;
    }

    private boolean standAt(int at, String text) {
        for (var part : parts[bits(folded(text.charAt(at)))]) {
            if (stands(part, at, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(String part, int at, String text) {
        if (at + part.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            if (folded(text.charAt(at + i)) != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int bits(char c) {
        return c & (LISTS - 1);
    }

    private static String folded(String part) {
        var folded = new StringBuilder();
        part.chars().forEach(c -> folded.append(folded((char) c)));
        return folded.toString();
    }

    private static char folded(char c) {
        return c < ASCII.length ? ASCII[c] : foldedByCase(c);
    }

    private static char[] asciiFolded() {
        var folded = new char[0x80];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = foldedByCase(c);
        }
        return folded;
    }

    private static char foldedByCase(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}

package aftercare.prose;

import aftercare.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Splits a paragraph into sentences and words, in one pass. A sentence ends with {@code .}, {@code !}, {@code ?} or {@code …}
 * before a space and a letter that is not small. Used by one thread.
 */
final class Sentences {
    private static final String ENDS = ".!?…؟。！？";
    private static final String CLOSING = "\"”’')]»";
    private static final String OPENING = "\"“‘'([«¿¡";

    /** Abbreviations, after which a full stop ends no sentence. */
    private static final Set<String> SHORTENED =
            Set.of("dr", "mr", "mrs", "ms", "prof", "st", "vs", "g", "e", "fig", "approx", "dra", "sra");

    /** Which characters of ASCII are parts of words. */
    private static final boolean[] ASCII = asciiWordParts();

    private final Vocabulary vocabulary;
    private final List<Word> words = new ArrayList<>();
    private int[] starts = new int[64];

    Sentences(Lexicon lexicon) {
        this.vocabulary = new Vocabulary(lexicon);
    }

    /** The sentences of a paragraph that have a word. */
    List<Sentence> of(Text block) {
        var text = block.value();
        var sentences = new ArrayList<Sentence>(4);
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isWordPart(c)) {
                int end = wordEnd(text, i);
                add(text, i, end);
                i = end;
            } else if (c == '%') {
                add(text, i, ++i);
            } else if (c == ' ') {
                i++;
            } else if (ENDS.indexOf(c) >= 0 && ends(text, i)) {
                i = closed(text, i + 1);
                finish(sentences, block, start, i);
                start = next(text, i);
                i = start;
            } else {
                i++;
            }
        }
        finish(sentences, block, start, text.length());
        return sentences;
    }

    private void add(String text, int start, int end) {
        if (words.size() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[words.size()] = start;
        words.add(vocabulary.of(text, start, end));
    }

    private void finish(List<Sentence> sentences, Text block, int start, int end) {
        if (!words.isEmpty()) {
            sentences.add(
                    new Sentence(block, start, end, words.toArray(Word[]::new), Arrays.copyOf(starts, words.size())));
            words.clear();
        }
    }

    /** Whether the mark at i ends a sentence. */
    private boolean ends(String text, int i) {
        int next = closed(text, i + 1);
        if (next == text.length() || "。！？".indexOf(text.charAt(i)) >= 0) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next)) || isShortened(text, i)) {
            return false;
        }
        next = next(text, next);
        while (next < text.length() && OPENING.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next == text.length() || (!Character.isLowerCase(text.charAt(next)) && isWordPart(text.charAt(next)));
    }

    private boolean isShortened(String text, int stop) {
        if (text.charAt(stop) != '.' || words.isEmpty()) {
            return false;
        }
        int last = words.size() - 1;
        var word = words.get(last).text();
        return starts[last] + word.length() == stop && SHORTENED.contains(word);
    }

    private static int closed(String text, int from) {
        int i = from;
        while (i < text.length() && (CLOSING.indexOf(text.charAt(i)) >= 0 || ENDS.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static int next(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The end of a word. Words may have apostrophes and hyphens inside, and numbers points and commas. */
    private static int wordEnd(String text, int start) {
        // "400mg" is a number and a unit, "2x400mg" two of them.
        boolean number = isDigit(text.charAt(start));
        if (isTimes(text, start)) {
            return start + 1;
        }
        int i = start + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!isPart(c, number) && !joins(c, text, i + 1, number)) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isTimes(String text, int i) {
        return (text.charAt(i) == 'x' || text.charAt(i) == 'X')
                && i > 0
                && i + 1 < text.length()
                && isDigit(text.charAt(i - 1))
                && isDigit(text.charAt(i + 1));
    }

    private static boolean isPart(char c, boolean number) {
        return number ? isDigit(c) : isWordPart(c);
    }

    private static boolean joins(char c, String text, int next, boolean number) {
        return (number ? ".," : "'’-‐‑").indexOf(c) >= 0 && next < text.length() && isPart(text.charAt(next), number);
    }

    private static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    private static boolean isWordPart(char c) {
        return c < ASCII.length ? ASCII[c] : isOtherWordPart(c);
    }

    private static boolean isOtherWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || isFraction(c);
    }

    /** {@code ½} and its like. */
    static boolean isFraction(char c) {
        return (c >= '¼' && c <= '¾') || (c >= '⅐' && c <= '⅞');
    }

    private static boolean[] asciiWordParts() {
        var parts = new boolean[0x80];
        for (char c = 0; c < parts.length; c++) {
            parts[c] = isOtherWordPart(c);
        }
        return parts;
    }
}

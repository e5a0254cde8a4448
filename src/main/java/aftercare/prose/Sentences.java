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

    /** The letters of the text at hand, which is read as an array because that is much faster. */
    private char[] text = new char[512];

    private int length;

    /** The words of the sentence at hand, and where they start. */
    private Word[] words = new Word[64];

    private int[] starts = new int[64];
    private int count;
    private boolean mayHoldAddress;

    Sentences(Lexicon lexicon) {
        this.vocabulary = new Vocabulary(lexicon);
    }

    /** The sentences of a paragraph that have a word. */
    List<Sentence> of(Text block) {
        take(block.value());
        var sentences = new ArrayList<Sentence>(4);
        int start = 0;
        int i = 0;
        while (i < length) {
            char c = text[i];
            if (isWordPart(c)) {
                int end = wordEnd(i);
                add(i, end);
                i = end;
            } else if (c == '%') {
                add(i, ++i);
            } else if (c == ' ') {
                i++;
            } else if (ENDS.indexOf(c) >= 0 && ends(i)) {
                i = closed(i + 1);
                finish(sentences, block, start, i);
                start = next(i);
                i = start;
            } else {
                mayHoldAddress |= isOfAddress(c, i + 1);
                i++;
            }
        }
        finish(sentences, block, start, length);
        return sentences;
    }

    private void take(String block) {
        length = block.length();
        if (length > text.length) {
            text = new char[length * 2];
        }
        block.getChars(0, length, text, 0);
    }

    private void add(int start, int end) {
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count] = start;
        words[count++] = vocabulary.of(text, start, end);
    }

    private void finish(List<Sentence> sentences, Text block, int start, int end) {
        if (count > 0) {
            int marks = mayHoldAddress ? Trait.ADDRESS.bit() : 0;
            sentences.add(
                    new Sentence(block, start, end, Arrays.copyOf(words, count), Arrays.copyOf(starts, count), marks));
            count = 0;
            mayHoldAddress = false;
        }
    }

    /** Whether a web address may have such a mark: a dot without a space behind it, or {@code ://}. */
    private boolean isOfAddress(char c, int next) {
        return next < length && ((c == '.' && text[next] != ' ') || (c == ':' && text[next] == '/'));
    }

    /** Whether the mark at i ends a sentence. */
    private boolean ends(int i) {
        int next = closed(i + 1);
        if (next == length || "。！？".indexOf(text[i]) >= 0) {
            return true;
        }
        if (!Character.isWhitespace(text[next]) || isShortened(i)) {
            return false;
        }
        next = next(next);
        while (next < length && OPENING.indexOf(text[next]) >= 0) {
            next++;
        }
        return next == length || (!Character.isLowerCase(text[next]) && isWordPart(text[next]));
    }

    private boolean isShortened(int stop) {
        if (text[stop] != '.' || count == 0) {
            return false;
        }
        var word = words[count - 1].text();
        return starts[count - 1] + word.length() == stop && SHORTENED.contains(word);
    }

    private int closed(int from) {
        int i = from;
        while (i < length && (CLOSING.indexOf(text[i]) >= 0 || ENDS.indexOf(text[i]) >= 0)) {
            i++;
        }
        return i;
    }

    private int next(int from) {
        int i = from;
        while (i < length && Character.isWhitespace(text[i])) {
            i++;
        }
        return i;
    }

    /** The end of a word. Words may have apostrophes and hyphens inside, and numbers points and commas. */
    private int wordEnd(int start) {
        // "400mg" is a number and a unit, "2x400mg" two of them.
        boolean number = isDigit(text[start]);
        if (isTimes(start)) {
            return start + 1;
        }
        int i = number ? start + 1 : afterLetters(start + 1);
        while (i < length && (isPart(text[i], number) || joins(i, number))) {
            i++;
        }
        return i;
    }

    /** The end of the letters and digits of ASCII that begin here: most words are of these alone. */
    private int afterLetters(int from) {
        var letters = text;
        int i = from;
        while (i < length && letters[i] < ASCII.length && ASCII[letters[i]]) {
            i++;
        }
        return i;
    }

    private boolean isTimes(int i) {
        return (text[i] == 'x' || text[i] == 'X')
                && i > 0
                && i + 1 < length
                && isDigit(text[i - 1])
                && isDigit(text[i + 1]);
    }

    /** Whether a mark joins the parts of a word. A space is the most frequent mark that does not. */
    private boolean joins(int i, boolean number) {
        return text[i] != ' '
                && (number ? ".," : "'’-‐‑").indexOf(text[i]) >= 0
                && i + 1 < length
                && isPart(text[i + 1], number);
    }

    private static boolean isPart(char c, boolean number) {
        return number ? isDigit(c) : isWordPart(c);
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

package aftercare.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How many years of school an English text asks of its reader, such as 5.8.
 *
 * @param sentences how many there are; a paragraph or list item is at least one
 * @param words how many there are; numbers are none
 * @param syllables of all words together
 * @param longWords words of three syllables or more
 */
public record ReadingGrade(int sentences, int words, int syllables, int longWords) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[\"”’')]*\\s+(?=[\"“‘'(A-Z0-9])");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'’-]*");

    /** Fewer sentences than this make SMOG unsure, by its author's own rule. */
    private static final int SMOG_SENTENCES = 30;

    /** Measures paragraphs and list items, each a text without markup. */
    public static ReadingGrade of(List<String> blocks) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        int longWords = 0;
        for (var block : blocks) {
            for (var sentence : sentences(block)) {
                sentences++;
                for (var word : words(sentence)) {
                    int count = Syllables.of(word);
                    words++;
                    syllables += count;
                    longWords += count >= 3 ? 1 : 0;
                }
            }
        }
        return new ReadingGrade(sentences, words, syllables, longWords);
    }

    /**
     * Flesch-Kincaid grade level: 0.39 words a sentence + 11.8 syllables a word − 15.59 (Kincaid and others, 1975).
     *
     * @return 0 for a text without words
     */
    public double fleschKincaid() {
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /**
     * SMOG grade: 3.1291 + 1.043 √(30 long words / sentences) (McLaughlin, 1969).
     *
     * @return 0 for a text without words
     */
    public double smog() {
        return words == 0 ? 0 : 3.1291 + 1.043 * Math.sqrt(30.0 * longWords / sentences);
    }

    /** Whether the text is long enough for SMOG to mean much. */
    public boolean hasEnoughForSmog() {
        return sentences >= SMOG_SENTENCES;
    }

    private static List<String> sentences(String block) {
        var sentences = new ArrayList<String>();
        for (var sentence : SENTENCE_END.split(block.strip(), -1)) {
            if (WORD.matcher(sentence).find()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    private static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(result -> result.group()).toList();
    }
}

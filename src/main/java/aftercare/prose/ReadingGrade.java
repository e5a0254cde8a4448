package aftercare.prose;

import aftercare.model.Text;
import aftercare.problem.Location;
import java.util.List;

/**
 * How many years of school an English text asks of its reader, such as 5.8. Two formulas, because they differ by years on
 * one text. No grade is claimed for another language.
 *
 * @param sentences number of sentences; a paragraph or list item counts as at least one
 * @param words number of words, without numbers
 * @param syllables of all words together
 * @param longWords words of three syllables or more, without those that readers must know
 */
public record ReadingGrade(int sentences, int words, int syllables, int longWords) {
    /** Fewer sentences than this make SMOG unsure, by its author's own rule. */
    private static final int SMOG_SENTENCES = 30;

    /** Measures paragraphs and list items, each an English text without markup. */
    public static ReadingGrade of(List<String> blocks) {
        var splitter = new Sentences(Lexicon.english());
        var nowhere = Location.ofFile("text");
        return ofSentences(blocks.stream()
                .flatMap(block -> splitter.of(new Text(block, nowhere)).stream())
                .toList());
    }

    static ReadingGrade ofParagraphs(List<Paragraph> paragraphs) {
        return ofSentences(paragraphs.stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList());
    }

    static ReadingGrade ofSentences(List<Sentence> all) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        int longWords = 0;
        for (var sentence : all) {
            words += sentence.letterWords();
            syllables += sentence.syllables();
            longWords += sentence.longWords();
            sentences += sentence.letterWords() > 0 ? 1 : 0;
        }
        return new ReadingGrade(sentences, words, syllables, longWords);
    }

    /**
     * Flesch-Kincaid grade level: 0.39 words a sentence + 11.8 syllables a word − 15.59. From Kincaid, Fishburne, Rogers and
     * Chissom, "Derivation of new readability formulas for Navy enlisted personnel", 1975.
     *
     * @return 0 for a text without words
     */
    public double fleschKincaid() {
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /**
     * SMOG grade: 3.1291 + 1.043 √(30 long words / sentences). From McLaughlin, "SMOG grading: a new readability formula",
     * Journal of Reading, 1969.
     *
     * @return 0 for a text without words
     */
    public double smog() {
        return words == 0 ? 0 : 3.1291 + 1.043 * Math.sqrt(30.0 * longWords / sentences);
    }

    /** Words a sentence, in the mean; 0 for a text without words. */
    public double wordsInSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /** Whether the text is long enough for SMOG to mean much. */
    public boolean hasEnoughForSmog() {
        return sentences >= SMOG_SENTENCES;
    }
}

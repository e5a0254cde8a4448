package aftercare.prose;

import aftercare.format.Counted;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.problem.Location;
import aftercare.prose.Paragraph.ParagraphKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an editor sees of one page's writing: its score line, and the sentences to mend first.
 *
 * @param words of its paragraphs, without numbers
 * @param sentences of its paragraphs
 * @param grade reading grade by Flesch-Kincaid; empty when the language has no known formula
 * @param smog reading grade by SMOG; empty likewise, or with fewer than 30 sentences
 * @param longest words of the longest sentence; 0 for a page without any
 * @param passiveShare share of sentences that look passive, 0 to 1; a guess; empty when it is not English
 * @param worst the three hardest sentences, hardest first; empty for an easy page
 */
public record WritingFacts(
        int words,
        int sentences,
        OptionalDouble grade,
        OptionalDouble smog,
        int longest,
        OptionalDouble passiveShare,
        List<HardSentence> worst) {
    private static final int SHOWN = 3;
    private static final int EASY_WORDS = 15;

    public WritingFacts {
        worst = List.copyOf(worst);
    }

    /**
     * A sentence that is hard to read.
     *
     * @param words how many it has
     * @param hardWord the hard word in it as it stands there; empty when the word lists have none
     * @param plain what to write for that word; empty likewise
     */
    public record HardSentence(String text, Location at, int words, String hardWord, String plain) {}

    public static WritingFacts of(Guide guide) {
        return of(new ManuscriptReader(guide.path().locale()).of(guide));
    }

    public static WritingFacts of(SelfCheck check) {
        return of(new ManuscriptReader(check.path().locale()).of(check));
    }

    public static WritingFacts of(Manuscript text) {
        var sentences = text.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == ParagraphKind.PROSE)
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
        var grade = ReadingGrade.ofSentences(sentences);
        boolean graded = text.isEnglish() && grade.words() > 0;
        return new WritingFacts(
                grade.words(),
                grade.sentences(),
                graded ? OptionalDouble.of(grade.fleschKincaid()) : OptionalDouble.empty(),
                graded && grade.hasEnoughForSmog() ? OptionalDouble.of(grade.smog()) : OptionalDouble.empty(),
                sentences.stream().mapToInt(Sentence::length).max().orElse(0),
                graded ? OptionalDouble.of(passiveShare(sentences)) : OptionalDouble.empty(),
                worst(sentences));
    }

    /** The score line: {@code grade 5.6, 1012 words, longest sentence 19 words}. */
    public String line() {
        var parts = Counted.of(words, "word") + ", longest sentence " + Counted.of(longest, "word");
        return grade.isPresent() ? String.format(Locale.ROOT, "grade %.1f, ", grade.getAsDouble()) + parts : parts;
    }

    private static double passiveShare(List<Sentence> sentences) {
        return (double) sentences.stream().filter(PassiveVoice::isIn).count() / sentences.size();
    }

    private static List<HardSentence> worst(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence ->
                        sentence.length() > EASY_WORDS || hardWord(sentence).isPresent())
                .sorted(Comparator.comparingDouble(WritingFacts::hardness).reversed())
                .limit(SHOWN)
                .map(WritingFacts::hard)
                .toList();
    }

    /** Long sentences and long words both tire; three long words weigh as much as ten words more. */
    private static double hardness(Sentence sentence) {
        return sentence.length()
                + 3.0 * sentence.longWords()
                + (hardWord(sentence).isPresent() ? 5 : 0);
    }

    private static HardSentence hard(Sentence sentence) {
        var word = hardWord(sentence);
        return new HardSentence(
                sentence.text(),
                sentence.at(),
                sentence.length(),
                word.map(Sentence.Match::typed).orElse(""),
                word.map(match -> match.phrase().plain()).orElse(""));
    }

    private static Optional<Sentence.Match> hardWord(Sentence sentence) {
        return sentence.matches(WordList.HARD_TERMS).stream()
                .findFirst()
                .or(() -> sentence.matches(WordList.JARGON).stream().findFirst());
    }
}

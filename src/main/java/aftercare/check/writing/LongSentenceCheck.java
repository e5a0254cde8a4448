package aftercare.check.writing;

import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Paragraph.ParagraphKind;
import aftercare.prose.Sentence;

/** Reports a sentence with too many words. The built-in limit is of English only, as other languages need more or fewer words. */
final class LongSentenceCheck implements WritingCheck {
    private static final String CODE = "AC341";
    private static final int MOST = 20;
    /** The limit for warning signs, which are often lists, and the limit above which a sentence is an error. */
    private static final int MOST_OF_ALL = 30;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        var own = text.style().longestSentence();
        if (!text.isEnglish() && own.isEmpty()) {
            return;
        }
        for (var paragraph : text.paragraphs()) {
            int most = paragraph.kind() == ParagraphKind.SIGN ? MOST_OF_ALL : own.orElse(MOST);
            if (paragraph.kind() != ParagraphKind.LABEL && paragraph.kind() != ParagraphKind.ASIDE) {
                paragraph.sentences().stream()
                        .filter(sentence -> sentence.length() > most)
                        .forEach(sentence -> report(sentence, most, own.isPresent(), found));
            }
        }
    }

    private static void report(Sentence sentence, int most, boolean isOwn, ProblemCollector found) {
        found.add(Graded.of(
                CODE,
                sentence.at(),
                "The sentence " + Quote.of(sentence) + " has " + sentence.length() + " words; " + most
                        + " is the most.",
                "Make two sentences of it, or a list." + (isOwn ? " This is the limit of this site's style.yaml." : ""),
                sentence.length() > Math.max(most, MOST_OF_ALL)));
    }
}

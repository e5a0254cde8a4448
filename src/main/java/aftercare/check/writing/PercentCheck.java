package aftercare.check.writing;

import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Paragraph;
import aftercare.prose.Sentence;
import aftercare.prose.Trait;

/** Reports a percentage without "1 in 10", which more readers understand. English only. */
final class PercentCheck implements WritingCheck {
    private static final String CODE = "AC350";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        if (text.isEnglish() && text.has(Trait.PERCENT)) {
            text.paragraphs().stream()
                    .filter(paragraph -> paragraph.has(Trait.PERCENT))
                    .forEach(paragraph -> check(paragraph, found));
        }
    }

    private static void check(Paragraph paragraph, ProblemCollector found) {
        for (var sentence : paragraph.sentences()) {
            for (int i = 0; i < sentence.length(); i++) {
                if (isShare(sentence, i) && !saysOneIn(paragraph)) {
                    int number = Math.max(0, i - 1);
                    found.warning(
                            CODE,
                            sentence.at(number),
                            "The percentage in " + Quote.of(sentence) + " stands alone.",
                            "Say how many people that is: \"about 1 in 10 people (10%)\".");
                    return;
                }
            }
        }
    }

    private static boolean isShare(Sentence sentence, int i) {
        return Shares.isPercent(sentence, i)
                && isOfNumber(sentence, i)
                && !Shares.isOfThings(sentence, i)
                && !Shares.isOfMatter(sentence, i);
    }

    /** Whether a number stands before the sign; percentages in words need none. */
    private static boolean isOfNumber(Sentence sentence, int i) {
        return !sentence.word(i).equals("%") || (i > 0 && sentence.has(i - 1, Trait.COUNT));
    }

    private static boolean saysOneIn(Paragraph paragraph) {
        return paragraph.sentences().stream().anyMatch(PercentCheck::saysOneIn);
    }

    private static boolean saysOneIn(Sentence sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            if (Shares.isOutOf(sentence, i)) {
                return true;
            }
        }
        return false;
    }
}

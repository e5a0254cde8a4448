package aftercare.check.writing;

import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Sentence;
import aftercare.prose.WordList;

/** Reports a text that asks its readers to do sums. */
final class SumCheck implements WritingCheck {
    private static final String CODE = "AC351";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        text.eachThatMayHave(WordList.SUMS, sentence -> check(sentence, found));
    }

    private static void check(Sentence sentence, ProblemCollector found) {
        for (var match : sentence.matches(WordList.SUMS)) {
            found.warning(
                    CODE,
                    match.at(),
                    "\"" + match.typed() + "\" asks the reader to do sums, in the sentence " + Quote.of(sentence) + ".",
                    "Give instead: " + match.phrase().plain() + ".");
        }
    }
}

package aftercare.check.writing;

import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import aftercare.prose.WordList;

/** Reports a promise that no treatment can keep: {@code This cures back pain}. A sentence that denies it is allowed. */
final class PromiseCheck implements WritingCheck {
    private static final String CODE = "AC338";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        for (var paragraph : text.paragraphs()) {
            for (var sentence : paragraph.sentences()) {
                for (var match : sentence.matches(WordList.PROMISES)) {
                    if (!sentence.has(Trait.DENIAL)) {
                        report(match, found);
                    }
                }
            }
        }
    }

    private static void report(Sentence.Match match, ProblemCollector found) {
        found.error(
                CODE,
                match.at(),
                "\"" + match.typed() + "\" promises more than any treatment can keep, in the sentence "
                        + Quote.of(match.sentence()) + ".",
                "Say instead: " + match.phrase().plain() + ".");
    }
}

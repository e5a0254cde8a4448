package aftercare.check.content;

import aftercare.format.WordCount;
import aftercare.model.LanguageTag;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;

/** Reports a heading with too many words to take in at a glance. */
public final class HeadingLengthCheck implements PassageCheck {
    private static final int MOST_WORDS = 12;

    @Override
    public void check(Prose prose, LanguageTag language, ProblemCollector found) {
        for (var heading : prose.headings()) {
            int words = WordCount.of(heading.text().value());
            if (words > MOST_WORDS) {
                found.warning(
                        "AC326",
                        heading.text().at(),
                        "This heading has " + words + " words; " + MOST_WORDS + " is the most.",
                        "Keep the words that a reader looks for, and begin the text below with the rest.");
            }
        }
    }
}

package aftercare.check.content;

import aftercare.format.WordCount;
import aftercare.model.Guide;
import aftercare.problem.ProblemCollector;

/** Reports a main message with more words than people remember. */
public final class MainMessageLengthCheck implements TextCheck, EditorialCheck {
    private static final String CODE = "AC318";
    private static final int MOST_WORDS = 30;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Guide text, boolean hasPage, ProblemCollector found) {
        int words = WordCount.of(text.mainMessage().value());
        if (words > MOST_WORDS) {
            found.error(
                    CODE,
                    text.mainMessage().at(),
                    "The main message has " + words + " words; " + MOST_WORDS + " is the most that people remember.",
                    "Keep the one thing that a reader should do, and move the rest into the text.");
        }
    }
}

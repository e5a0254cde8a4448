package aftercare.check.writing;

import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import java.util.Locale;

/** Reports a page whose sentences are too long on average. English only. */
final class MeanSentenceCheck implements WritingCheck {
    private static final String CODE = "AC343";
    private static final double MOST = 15;
    /** The fewest sentences of which an average is meaningful. */
    private static final int FEWEST = 10;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        if (!text.isEnglish() || !text.isPage()) {
            return;
        }
        var grade = text.grade();
        if (grade.sentences() >= FEWEST && grade.wordsInSentence() > MOST) {
            found.warning(
                    CODE,
                    Location.ofFile(text.file()),
                    String.format(
                            Locale.ROOT,
                            "The sentences of this page have %.1f words in the mean; %.0f is the most.",
                            grade.wordsInSentence(),
                            MOST),
                    ReadingGradeCheck.hint(text));
        }
    }
}

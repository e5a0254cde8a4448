package aftercare.check.writing;

import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import java.util.Locale;

/** Reports a page with too many words of three or more syllables, by the SMOG formula. English only. */
final class LongWordsCheck implements WritingCheck {
    private static final String CODE = "AC340";
    private static final double WARNING = 10;
    private static final double ERROR = 12;

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
        double years = grade.smog();
        if (grade.hasEnoughForSmog() && years > WARNING) {
            var message = String.format(
                    Locale.ROOT,
                    "This page asks for %.1f years of school (SMOG); 9 is the aim. It has %d long words in %d sentences.",
                    years,
                    grade.longWords(),
                    grade.sentences());
            found.add(Graded.of(
                    CODE, Location.ofFile(text.file()), message, ReadingGradeCheck.hint(text), years > ERROR));
        }
    }
}

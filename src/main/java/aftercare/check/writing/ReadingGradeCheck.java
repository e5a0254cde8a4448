package aftercare.check.writing;

import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.WritingFacts;
import java.util.Locale;

/** Reports a page that is too hard for many adults, by the Flesch-Kincaid formula: a warning, and far above the limit an error. English only. */
final class ReadingGradeCheck implements WritingCheck {
    private static final String CODE = "AC339";
    private static final double WARNING = 8;
    private static final double ERROR = 10;
    /** The fewest words that are judged. In a shorter text a single long name would decide. */
    private static final int FEWEST_WORDS = 100;

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
        double years = grade.fleschKincaid();
        if (grade.words() >= FEWEST_WORDS && years > WARNING) {
            var message = String.format(
                    Locale.ROOT, "This page asks for %.1f years of school (Flesch-Kincaid); 6 is the aim.", years);
            found.add(Graded.of(CODE, Location.ofFile(text.file()), message, hint(text), years > ERROR));
        }
    }

    /** Advice that names the hardest sentence. */
    static String hint(Manuscript text) {
        var worst = WritingFacts.of(text).worst();
        var advice = "Split long sentences and use short words";
        return worst.isEmpty()
                ? advice + "."
                : advice + ", first on line " + worst.get(0).at().line() + ", which has a sentence of "
                        + worst.get(0).words() + " words.";
    }
}

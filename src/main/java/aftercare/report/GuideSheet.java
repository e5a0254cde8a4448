package aftercare.report;

import aftercare.model.Guide;
import aftercare.model.Source;
import aftercare.model.Text;
import aftercare.prose.ReadingGrade;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reviewer needs to know of a guide.
 *
 * @param grade of English texts; empty for a language without a known formula
 * @param errors number of errors in its file; warnings is the number of warnings
 */
public record GuideSheet(
        Guide guide,
        String file,
        boolean overdue,
        Signature signature,
        Optional<ReadingGrade> grade,
        List<Source> sources,
        long errors,
        long warnings) {
    public GuideSheet {
        sources = List.copyOf(sources);
    }

    static Optional<ReadingGrade> grade(Guide guide) {
        return guide.path().locale().startsWith("en")
                ? Optional.of(ReadingGrade.of(
                        guide.body().text().stream().map(Text::value).toList()))
                : Optional.empty();
    }

    /** {@code Flesch-Kincaid 5.8, SMOG 8.1, 812 words}; empty where there is none. */
    public String gradeInWords() {
        return grade.map(found -> String.format(
                        Locale.ROOT,
                        "Flesch-Kincaid %.1f, SMOG %.1f%s, %d words",
                        found.fleschKincaid(),
                        found.smog(),
                        found.hasEnoughForSmog() ? "" : " (too short to be sure)",
                        found.words()))
                .orElse("");
    }

    public long readInFull() {
        return sources.stream()
                .filter(source -> source.read().value().equals("full"))
                .count();
    }
}

package aftercare.report;

import aftercare.model.LanguageTag;
import aftercare.prose.ReadingGrade;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long a text is, and how hard to read.
 *
 * @param grade empty in a language for which no formula is known
 */
public record Measure(int words, Optional<ReadingGrade> grade) {

    static Measure of(String language, List<String> text) {
        int words = text.stream().mapToInt(Measure::words).sum();
        boolean isEnglish = new LanguageTag(language).isEnglish();
        return new Measure(words, isEnglish ? Optional.of(ReadingGrade.of(text)) : Optional.empty());
    }

    /** The Flesch-Kincaid grade, {@code 5.8}; empty where there is none. */
    public String fleschKincaid() {
        return grade.map(known -> decimal(known.fleschKincaid())).orElse("");
    }

    /** The SMOG grade; empty where the text is too short for it. */
    public String smog() {
        return grade.filter(ReadingGrade::hasEnoughForSmog)
                .map(known -> decimal(known.smog()))
                .orElse("");
    }

    private static String decimal(double grade) {
        return String.format(Locale.ROOT, "%.1f", grade);
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}

package aftercare.report;

import aftercare.model.Review;
import aftercare.problem.Problem;
import aftercare.problem.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A page's row on the desk: its problems, review dates and sources.
 *
 * @param kind {@code guide}, {@code page} or {@code self-check}
 * @param file as the user would type it
 * @param address below the site's folder; empty where the page is absent
 * @param absence why it is absent today; empty where it is not
 * @param sources ids, those of the text and those of the front matter
 * @param signedBy who signed this very version; empty when it awaits clinical review
 * @param text the words to measure, one line for each block of sentences
 * @param measure empty until it is measured
 */
public record DeskPage(
        String kind,
        String language,
        String title,
        String file,
        String address,
        String absence,
        List<Problem> problems,
        List<String> sources,
        Optional<Review> review,
        String signedBy,
        LocalDate today,
        List<String> text,
        Optional<Measure> measure) {
    /** A review counts as due soon within this number of days before its date. */
    private static final int SOON_DAYS = 60;

    public DeskPage {
        problems = List.copyOf(problems);
        sources = List.copyOf(sources);
        text = List.copyOf(text);
    }

    DeskPage measured() {
        return new DeskPage(
                kind,
                language,
                title,
                file,
                address,
                absence,
                problems,
                sources,
                review,
                signedBy,
                today,
                text,
                Optional.of(Measure.of(language, text)));
    }

    public long errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
    }

    /** The state of its review: {@code overdue}, {@code soon}, {@code later}, or {@code none} if it has no date. */
    public String due() {
        if (review.isEmpty()) {
            return "none";
        }
        if (review.get().isOverdue(today)) {
            return "overdue";
        }
        long days = ChronoUnit.DAYS.between(today, review.get().due());
        return days <= SOON_DAYS ? "soon" : "later";
    }
}

package aftercare.report;

import aftercare.model.ContentPath;
import aftercare.model.Guide;
import aftercare.problem.Problem;
import aftercare.problem.Severity;
import java.time.LocalDate;
import java.util.List;

/**
 * The first page of the sign-off pack.
 *
 * @param intendedUse what the site is for, one sentence; empty when it does not say so
 * @param guides those of every language
 * @param reviews the next one first
 * @param ignored warnings that files silence, with the reasons
 */
public record IndexSheet(
        String site,
        String intendedUse,
        LocalDate today,
        List<SelfCheckSheet> selfChecks,
        List<GuideSheet> guides,
        List<NextReview> reviews,
        List<Ignored> ignored,
        List<Problem> problems) {
    public IndexSheet {
        selfChecks = List.copyOf(selfChecks);
        guides = List.copyOf(guides);
        reviews = List.copyOf(reviews);
        ignored = List.copyOf(ignored);
        problems = List.copyOf(problems);
    }

    /** A warning that a file silences. */
    public record Ignored(ContentPath path, Guide.Ignore ignore) {}

    public long errors() {
        return count(Severity.ERROR);
    }

    public long warnings() {
        return count(Severity.WARNING);
    }

    private long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    public long overdue() {
        return reviews.stream().filter(NextReview::isOverdue).count();
    }

    public long signed() {
        return selfChecks.stream().filter(sheet -> sheet.signature().isSigned()).count()
                + guides.stream().filter(sheet -> sheet.signature().isSigned()).count();
    }

    /** Number of texts to sign. */
    public int toSign() {
        return selfChecks.size() + guides.size();
    }
}

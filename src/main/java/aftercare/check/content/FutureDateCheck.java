package aftercare.check.content;

import aftercare.model.Guide;
import aftercare.model.Review;
import aftercare.model.SelfCheck;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Quoted;
import aftercare.work.Today;
import java.time.LocalDate;
import java.util.Optional;

/** Reports a day in the future for something that has happened: a check, a change, a withdrawal. */
public final class FutureDateCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        var today = index.today();
        index.texts().forEach(text -> check(text, today, found));
        index.selfChecks().forEach(check -> check(check, today, found));
        index.content().sources().values().stream()
                .filter(source -> today.isBefore(source.checked()))
                .forEach(source -> report("checked", source.checked(), source.checkedAt(), today, found));
        index.content().sources().values().stream()
                .filter(source -> !today.isAfterYear(source.year().orElse(0) - 2L))
                .forEach(source -> found.error(
                        "AC370",
                        source.id().at(),
                        "The year of \"" + source.id() + "\", " + source.year().getAsInt()
                                + ", is still to come: today is " + today + ".",
                        "Write the year in which it was published."));
        index.content().signOffs().stream()
                .filter(signOff -> today.isBefore(signOff.date()))
                .forEach(signOff ->
                        report("a sign-off", signOff.date(), signOff.path().at(), today, found));
        index.content().recalls().stream()
                .filter(recall -> today.isBefore(recall.date()))
                .forEach(recall ->
                        report("a recall", recall.date(), recall.path().at(), today, found));
    }

    private static void check(Guide text, Today today, ProblemCollector found) {
        review(text.review(), today, found);
        for (var change : text.changes()) {
            if (today.isBefore(change.date())) {
                report("a change", change.date(), change.at(), today, found);
            }
        }
        retired(text.retired(), today, found);
    }

    private static void check(SelfCheck check, Today today, ProblemCollector found) {
        review(check.review(), today, found);
        retired(check.availability().retired(), today, found);
    }

    private static void review(Optional<Review> review, Today today, ProblemCollector found) {
        if (review.isPresent() && today.isBefore(review.get().reviewed())) {
            report("reviewed", review.get().reviewed(), review.get().reviewedAt(), today, found);
        }
    }

    private static void retired(Optional<Guide.Retired> retired, Today today, ProblemCollector found) {
        if (retired.isPresent() && today.isBefore(retired.get().date())) {
            report("retired", retired.get().date(), retired.get().at(), today, found);
        }
    }

    private static void report(String what, LocalDate day, Location at, Today today, ProblemCollector found) {
        found.error(
                "AC370",
                at,
                "The day of " + (what.indexOf(' ') < 0 ? Quoted.of(what) : what) + ", " + day
                        + ", is still to come: today is " + today + ".",
                what.equals("retired")
                        ? "Write the day on which it was withdrawn; to withdraw it later, write expires."
                        : "Write the day on which it was done. If today is another day, set this machine's clock.");
    }
}

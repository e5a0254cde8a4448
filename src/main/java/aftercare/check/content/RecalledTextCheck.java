package aftercare.check.content;

import aftercare.model.ContentPath;
import aftercare.model.Guide;
import aftercare.model.Recall;
import aftercare.model.Review;
import aftercare.model.SelfCheck;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import java.time.LocalDate;
import java.util.Optional;

/** Reports a text that would be published in a version that {@code recalls.yaml} withdraws. */
public final class RecalledTextCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        if (index.content().recalls().isEmpty()) {
            return;
        }
        index.texts().stream()
                .filter(index::hasPage)
                .filter(text -> text.retired().isEmpty())
                .forEach(text -> check(text, index, found));
        index.selfChecks().stream()
                .filter(index::hasPage)
                .filter(check -> check.availability().retired().isEmpty())
                .forEach(check -> check(check, index, found));
    }

    private static void check(Guide text, ContentIndex index, ProblemCollector found) {
        var version =
                new Version(text.path(), text.hash(), index.content().lastChanged(text), text.review(), text.at());
        version.check(index, found);
    }

    private static void check(SelfCheck check, ContentIndex index, ProblemCollector found) {
        new Version(check.path(), check.hash(), index.content().lastChanged(check), check.review(), check.at())
                .check(index, found);
    }

    /** A version of a text as it would be published. */
    private record Version(ContentPath path, String hash, LocalDate changed, Optional<Review> review, Location at) {

        void check(ContentIndex index, ProblemCollector found) {
            boolean isOwn = index.content().ownTexts().containsKey(path.file());
            // FutureDateCheck reports a day in the future.
            index.content().recalls().stream()
                    .filter(recall -> !recall.date().isAfter(index.today()))
                    .filter(recall ->
                            isOwn ? recall.withdrawsOwn(text(), changed) : recall.withdraws(text(), hash, changed))
                    .findFirst()
                    .ifPresent(recall -> report(recall, isOwn, found));
        }

        private String text() {
            return path.locale() + "/" + path.name();
        }

        private void report(Recall recall, boolean isOwn, ProblemCollector found) {
            var place = recall.version().isEmpty() && !isOwn
                    ? review.map(Review::reviewedAt).orElse(at)
                    : at;
            var way = isOwn
                    ? "Look whether this text still says so; once it does not, write that day for \"changed\"."
                    : "Once that is done, write that day for \"reviewed\"; or withdraw the page:  retired: {date: "
                            + recall.date() + ", why: \"…\"}";
            found.error(
                    "AC381",
                    place,
                    "This text was recalled on " + recall.date() + ": " + recall.why(),
                    recall.remedy() + " " + way);
        }
    }
}

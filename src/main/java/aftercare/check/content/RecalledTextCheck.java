package aftercare.check.content;

import aftercare.model.Content;
import aftercare.model.ContentPath;
import aftercare.model.Guide;
import aftercare.model.NamedVersion;
import aftercare.model.Recall;
import aftercare.model.RecallNames;
import aftercare.model.Review;
import aftercare.model.SelfCheck;
import aftercare.page.Presence;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import aftercare.work.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reports a text that would be published in a version that {@code recalls.yaml} withdraws, under the recalled path or as the page
 * that has this among its old addresses.
 */
public final class RecalledTextCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        check(index.content(), index.today(), found);
    }

    /** Looks at all texts of a content, or of a copy of it. */
    public static void check(Content content, Today today, ProblemCollector found) {
        // FutureDateCheck reports a day in the future.
        var recalls = content.recalls().stream()
                .filter(recall -> !today.isBefore(recall.date()))
                .toList();
        if (!recalls.isEmpty()) {
            versions(content, new Presence(today))
                    .forEach(version ->
                            version.recalledBy(recalls).ifPresent(recall -> found.add(version.problem(recall))));
        }
    }

    /** The texts that readers find in a content. */
    private static Stream<Version> versions(Content content, Presence presence) {
        var names = RecallNames.of(content);
        return content.editions().stream()
                .flatMap(edition -> Stream.concat(
                        Stream.concat(edition.guides().stream(), edition.singlePages().stream())
                                .filter(text ->
                                        presence.has(text) && text.retired().isEmpty())
                                .map(text -> version(text, content, names)),
                        edition.selfChecks().stream()
                                .filter(check -> presence.has(check)
                                        && check.availability().retired().isEmpty())
                                .map(check -> version(check, content, names))));
    }

    private static Version version(Guide text, Content content, RecallNames names) {
        var named = named(text.path(), text.hash(), content.lastChanged(text), content, names);
        return new Version(named, text.review(), text.at());
    }

    private static Version version(SelfCheck check, Content content, RecallNames names) {
        var named = named(check.path(), check.hash(), content.lastChanged(check), content, names);
        return new Version(named, check.review(), check.at());
    }

    private static NamedVersion named(
            ContentPath text, String hash, LocalDate changed, Content content, RecallNames names) {
        return new NamedVersion(
                names.of(text), hash, changed, content.ownTexts().containsKey(text.file()));
    }

    /** A version of a text as it would be published. */
    private record Version(NamedVersion text, Optional<Review> review, Location at) {

        Optional<Recall> recalledBy(List<Recall> recalls) {
            return recalls.stream().filter(recall -> recall.withdraws(text)).findFirst();
        }

        Problem problem(Recall recall) {
            var place = recall.version().isEmpty() && !text.isOwn()
                    ? review.map(Review::reviewedAt).orElse(at)
                    : at;
            var old = recall.isNamed(text.names().get(0)) ? "" : " under its old name `" + recall.path() + "`";
            var way = text.isOwn()
                    ? "Look whether this text still says so; once it does not, write that day for \"changed\"."
                    : "Once that is done, write that day for \"reviewed\"; or withdraw the page:  retired: {date: "
                            + recall.date() + ", why: \"…\"}";
            return Problem.error(
                            "AC381",
                            place,
                            "This text was recalled on " + recall.date() + old + ": " + recall.why(),
                            recall.advice() + " " + way)
                    .with(ProblemKind.IN_COPY);
        }
    }
}

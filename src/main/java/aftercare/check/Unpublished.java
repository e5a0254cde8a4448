package aftercare.check;

import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.page.Plan.LeftOut;
import aftercare.page.Plan.Reason;
import aftercare.page.Presence;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemKind;
import aftercare.problem.Severity;
import aftercare.work.Today;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets what is wrong on a page alone keep no other page off the site while readers do not see it. Of a draft it is a warning,
 * as its author works on it; of what was withdrawn or has expired it is nothing. What has its day of publication is as good
 * as published.
 */
final class Unpublished {
    /** Why readers do not see what a file says, by the file's location. */
    private enum Hidden {
        DRAFT,
        GONE
    }

    private final Map<String, Hidden> causes = new HashMap<>();

    Unpublished(Content content, Today today) {
        var presence = new Presence(today);
        content.editions().forEach(edition -> add(edition, presence));
    }

    private void add(Edition edition, Presence presence) {
        Stream.concat(edition.guides().stream(), edition.singlePages().stream())
                .forEach(text -> add(text.at(), text.retired().isPresent(), presence.whyNot(text)));
        edition.selfChecks()
                .forEach(check -> add(check.at(), check.availability().retired().isPresent(), presence.whyNot(check)));
    }

    private void add(Location file, boolean isRetired, Optional<LeftOut> leftOut) {
        var reason = leftOut.map(LeftOut::reason);
        if (isRetired || reason.equals(Optional.of(Reason.EXPIRED))) {
            causes.put(file.file(), Hidden.GONE);
        } else if (reason.equals(Optional.of(Reason.DRAFT))) {
            causes.put(file.file(), Hidden.DRAFT);
        }
    }

    /** The problems as they concern readers. */
    List<Problem> of(List<Problem> problems) {
        return causes.isEmpty()
                ? problems
                : problems.stream().flatMap(problem -> of(problem).stream()).toList();
    }

    private Optional<Problem> of(Problem problem) {
        var cause =
                problem.is(ProblemKind.ON_PAGE) ? causes.get(problem.location().file()) : null;
        if (cause == null) {
            return Optional.of(problem);
        }
        return cause == Hidden.DRAFT ? Optional.of(problem.with(Severity.WARNING)) : Optional.empty();
    }
}

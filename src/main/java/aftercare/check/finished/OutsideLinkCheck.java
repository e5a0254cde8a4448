package aftercare.check.finished;

import aftercare.check.finished.Href.HrefKind;
import aftercare.problem.ProblemCollector;
import java.util.stream.Stream;

/**
 * Reports an address that leads out of the site's folder, which breaks when the site is moved or opened from a disk.
 */
final class OutsideLinkCheck implements OutputCheck {
    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        Stream.concat(page.links().stream(), page.files().stream())
                .filter(link -> link.href().kind() == HrefKind.OUTSIDE)
                .forEach(
                        link -> found.error(
                                "AC403",
                                AuthorsPlace.of(link, page),
                                "The address \"" + link.value() + "\" leads out of the site's folder.",
                                "Name the file as seen from this page: ../guides/cold-packs.html, without a slash at the start."));
    }
}

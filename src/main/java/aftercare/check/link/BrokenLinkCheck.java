package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.check.content.MarkdownPassage;
import aftercare.model.ContentPath;
import aftercare.model.Prose;
import aftercare.page.SiteAddresses;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import java.util.Optional;

/** Reports a link to a content file that does not exist. */
public final class BrokenLinkCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var writing : index.writings()) {
            for (var link : writing.prose().links()) {
                if (link.isToContent() && index.target(link.target()).isEmpty() && !index.isIncomplete(link.target())) {
                    report(link, writing, index, found);
                }
            }
        }
    }

    private static void report(Prose.Link link, MarkdownPassage writing, ContentIndex index, ProblemCollector found) {
        var meant = sameName(link.target(), index).or(() -> near(link.target(), index, found));
        var hint = meant.map(file -> SiteAddresses.relative(writing.path().file(), file.file()))
                .map(Nearest::question)
                .orElse("Name a file that exists, or take the link out.");
        found.error(
                ProblemKind.ON_PAGE,
                "AC305",
                link.at(),
                "This link leads to " + link.target() + ", which does not exist.",
                hint);
    }

    /** A file with the same name in another folder. */
    private static Optional<ContentPath> sameName(ContentPath wanted, ContentIndex index) {
        return index.targets().keySet().stream()
                .filter(file ->
                        file.locale().equals(wanted.locale()) && file.slug().equals(wanted.slug()))
                .filter(index::isOpen)
                .findFirst();
    }

    private static Optional<ContentPath> near(ContentPath wanted, ContentIndex index, ProblemCollector found) {
        return found.near(wanted.path(), () -> index.openFiles(wanted.locale()))
                .map(path -> new ContentPath(wanted.locale(), path));
    }
}

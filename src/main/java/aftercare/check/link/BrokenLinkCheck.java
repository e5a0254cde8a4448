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
import aftercare.work.OnDemand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reports a link to a content file that does not exist. */
public final class BrokenLinkCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        var namesakes = OnDemand.by(() -> namesakes(index));
        for (var writing : index.writings()) {
            for (var link : writing.prose().links()) {
                if (link.isToContent() && isBroken(link.target(), index)) {
                    var meant = sameName(link.target(), namesakes.get()).or(() -> near(link.target(), index, found));
                    report(link, writing, meant, found);
                }
            }
        }
    }

    private static boolean isBroken(ContentPath file, ContentIndex index) {
        return !index.isOpen(file) && index.target(file).isEmpty() && !index.isIncomplete(file);
    }

    /** The files that readers can open, by their name without folder and ending. */
    private static Map<String, List<ContentPath>> namesakes(ContentIndex index) {
        return index.targets().keySet().stream()
                .filter(index::isOpen)
                .collect(Collectors.groupingBy(ContentPath::slug));
    }

    private static void report(
            Prose.Link link, MarkdownPassage writing, Optional<ContentPath> meant, ProblemCollector found) {
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
    private static Optional<ContentPath> sameName(ContentPath wanted, Map<String, List<ContentPath>> namesakes) {
        return namesakes.getOrDefault(wanted.slug(), List.of()).stream()
                .filter(file -> file.locale().equals(wanted.locale()))
                .findFirst();
    }

    private static Optional<ContentPath> near(ContentPath wanted, ContentIndex index, ProblemCollector found) {
        return found.near(wanted.path(), () -> index.openFiles(wanted.locale()))
                .map(path -> new ContentPath(wanted.locale(), path));
    }
}

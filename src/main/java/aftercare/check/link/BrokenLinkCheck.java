package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.check.content.MarkdownPassage;
import aftercare.model.ContentPath;
import aftercare.model.Prose;
import aftercare.page.SiteAddresses;
import aftercare.problem.ProblemCollector;
import java.util.Optional;

/** A link names a content file that does not exist. */
public final class BrokenLinkCheck implements ContentCheck {
    @Override
    public void check(ContentIndex names, ProblemCollector found) {
        for (var writing : names.writings()) {
            for (var link : writing.prose().links()) {
                if (link.isToContent() && names.target(link.target()).isEmpty() && !names.isIncomplete(link.target())) {
                    report(link, writing, names, found);
                }
            }
        }
    }

    private static void report(Prose.Link link, MarkdownPassage writing, ContentIndex names, ProblemCollector found) {
        var meant = sameName(link.target(), names).or(() -> near(link.target(), names, found));
        var hint = meant.map(file -> SiteAddresses.relative(writing.path().file(), file.file()))
                .map(file -> "Did you mean \"" + file + "\"?")
                .orElse("Name a file that exists, or take the link out.");
        found.error("AC305", link.at(), "This link leads to " + link.target() + ", which does not exist.", hint);
    }

    /** A file that was moved, or is looked for in the wrong folder. */
    private static Optional<ContentPath> sameName(ContentPath wanted, ContentIndex names) {
        return names.targets().keySet().stream()
                .filter(file ->
                        file.locale().equals(wanted.locale()) && file.slug().equals(wanted.slug()))
                .findFirst();
    }

    private static Optional<ContentPath> near(ContentPath wanted, ContentIndex names, ProblemCollector found) {
        return found.near(wanted.path(), () -> names.files(wanted.locale()))
                .map(path -> new ContentPath(wanted.locale(), path));
    }
}

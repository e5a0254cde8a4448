package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.check.content.MarkdownPassage;
import aftercare.model.Prose;
import aftercare.page.SiteAddresses;
import aftercare.problem.ProblemCollector;

/** Reports a picture that is not in the images folder. */
public final class MissingImageCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var writing : index.writings()) {
            for (var image : writing.prose().images()) {
                if (!image.file().isEmpty()
                        && !index.images().contains(image.file())
                        && !index.isIncomplete(image.file())) {
                    report(image, writing, index, found);
                }
            }
        }
    }

    private static void report(Prose.Image image, MarkdownPassage writing, ContentIndex index, ProblemCollector found) {
        var hint = found.near(image.file(), index::images)
                .map(file -> SiteAddresses.relative(writing.path().file(), file))
                .map(file -> "Did you mean \"" + file + "\"?")
                .orElse("Put the picture into the images folder, or take it out of the text.");
        found.error("AC308", image.at(), "There is no picture " + image.file() + ".", hint);
    }
}

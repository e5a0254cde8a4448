package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.check.content.MarkdownPassage;
import aftercare.model.Prose;
import aftercare.page.SiteAddresses;
import aftercare.problem.ProblemCollector;

/** A picture is named that is not in the folder of images. */
public final class MissingImageCheck implements ContentCheck {
    @Override
    public void check(ContentIndex names, ProblemCollector found) {
        for (var writing : names.writings()) {
            for (var image : writing.prose().images()) {
                if (!image.file().isEmpty()
                        && !names.images().contains(image.file())
                        && !names.isIncomplete(image.file())) {
                    report(image, writing, names, found);
                }
            }
        }
    }

    private static void report(Prose.Image image, MarkdownPassage writing, ContentIndex names, ProblemCollector found) {
        var hint = found.near(image.file(), names::images)
                .map(file -> SiteAddresses.relative(writing.path().file(), file))
                .map(file -> "Did you mean \"" + file + "\"?")
                .orElse("Put the picture into the images folder, or take it out of the text.");
        found.error("AC308", image.at(), "There is no picture " + image.file() + ".", hint);
    }
}

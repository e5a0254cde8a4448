package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.check.content.MarkdownPassage;
import aftercare.model.Prose;
import aftercare.page.SiteAddresses;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reports a picture that is not in the images folder. */
public final class MissingImageCheck implements ContentCheck {
    private static final Pattern UNFIT = Pattern.compile("[^a-z0-9._/-]+");

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

    /**
     * Whether the picture exists under a bad name, which is reported elsewhere, and the text uses the name that it should get.
     */
    private static boolean isTold(Prose.Image image, ContentIndex index) {
        return index.images().stream()
                .anyMatch(file -> !file.equals(image.file()) && fit(file).equals(image.file()));
    }

    private static String fit(String file) {
        return UNFIT.matcher(file.toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    private static void report(Prose.Image image, MarkdownPassage writing, ContentIndex index, ProblemCollector found) {
        if (isTold(image, index)) {
            return;
        }
        var hint = found.near(image.file(), index::images)
                .map(file -> SiteAddresses.relative(writing.path().file(), file))
                .map(Nearest::question)
                .orElse("Put the picture into the images folder, or take it out of the text.");
        found.error(ProblemKind.ON_PAGE, "AC308", image.at(), "There is no picture " + image.file() + ".", hint);
    }
}

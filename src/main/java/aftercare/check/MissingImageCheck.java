package aftercare.check;

import aftercare.model.Prose;
import aftercare.page.Addresses;

/** A picture is named that is not in the folder of images. */
final class MissingImageCheck implements ContentCheck {
    @Override
    public void check(Names names, Findings found) {
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

    private static void report(Prose.Image image, Writing writing, Names names, Findings found) {
        var hint = found.near(image.file(), names::images)
                .map(file -> Addresses.relative(writing.path().file(), file))
                .map(file -> "Did you mean \"" + file + "\"?")
                .orElse("Put the picture into the images folder, or take it out of the text.");
        found.error("AC308", image.at(), "There is no picture " + image.file() + ".", hint);
    }
}

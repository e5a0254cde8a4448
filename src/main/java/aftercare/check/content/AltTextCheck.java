package aftercare.check.content;

import aftercare.model.LanguageTag;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;
import java.util.regex.Pattern;

/** Reports a picture whose alt text is missing, waits to be written, is a file name, or is too long to listen to. */
public final class AltTextCheck implements PassageCheck {
    private static final int MOST_CHARACTERS = 150;

    /** What the browser editor and the snippets put there, to be written over. */
    private static final String TO_REPLACE = "What it shows";

    private static final Pattern FILE_NAME = Pattern.compile(
            "(?i)\\S+\\.(?:png|jpe?g|gif|svg|webp|avif)|(?:img|dsc|image|picture|photo|screenshot)[-_ ]?\\d*");

    /** What other programs and samples put there. */
    private static final Pattern FILLER = Pattern.compile(
            "(?i)(?:your |the |an )?alt(?:ernative)?(?:[- ]?text)?(?: here)?|(?:an |the )?(?:image|picture|photo|graphic)(?: description)?"
                    + "|description|untitled|title|placeholder");

    @Override
    public void check(Prose prose, LanguageTag language, ProblemCollector found) {
        prose.images().forEach(image -> check(image, found));
    }

    private static void check(Prose.Image image, ProblemCollector found) {
        var alt = image.alt().strip();
        if (alt.isEmpty()) {
            report(image, "This picture has no alt text: people who cannot see it learn nothing from it.", found);
        } else if (alt.equalsIgnoreCase(TO_REPLACE)) {
            report(image, "The alt text \"" + alt + "\" tells you what to write, and nothing to readers.", found);
        } else if (alt.codePoints().noneMatch(Character::isLetterOrDigit)
                || FILLER.matcher(alt).matches()) {
            report(image, "The alt text \"" + alt + "\" says nothing of what the picture shows.", found);
        } else if (FILE_NAME.matcher(alt).matches() || alt.equals(name(image))) {
            report(image, "The alt text \"" + alt + "\" is the name of a file, not what the picture shows.", found);
        } else if (alt.codePointCount(0, alt.length()) > MOST_CHARACTERS) {
            report(
                    image,
                    "This alt text has " + alt.codePointCount(0, alt.length()) + " characters; " + MOST_CHARACTERS
                            + " is the most that people can listen to.",
                    found);
        }
    }

    private static void report(Prose.Image image, String message, ProblemCollector found) {
        found.error(
                "AC309",
                image.at(),
                message,
                "Say in one short sentence what the picture shows: ![A wrapped ice pack on a shoulder]("
                        + image.address() + ").");
    }

    private static String name(Prose.Image image) {
        var file = image.address().substring(image.address().lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}

package aftercare.clinic;

import aftercare.model.Clinic.Logo;
import aftercare.model.Text;
import aftercare.problem.Problem;
import aftercare.read.picture.LogoReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a clinic's logo, if it is inside the clinic's folder and fit to be shown on a page. */
final class LogoFile {
    private static final Set<String> KINDS = Set.of("svg", "png", "jpg", "jpeg", "webp");
    /** The largest file. Every page loads it, also on slow phones. */
    private static final long MOST_BYTES = 512 << 10;

    private static final int LEAST_HEIGHT = 40;
    private static final int MOST_PIXELS = 4000;
    private static final int WIDEST = 12;

    private final Path folder;
    private final Text name;
    private final List<Problem> problems;

    LogoFile(Path clinicFile, Text name, List<Problem> problems) {
        this.folder = clinicFile.resolveSibling("");
        this.name = name;
        this.problems = problems;
    }

    Optional<Logo> read() {
        return place().filter(this::isAllowed).flatMap(file -> {
            var read = LogoReader.read(name, file);
            problems.addAll(read.problems().list());
            return read.value().filter(this::isShowable);
        });
    }

    /** The path of the logo as the user would type it; empty if it is missing, or outside the clinic's folder. */
    private Optional<Path> place() {
        try {
            var file = folder.resolve(name.value());
            var real = file.toRealPath();
            boolean isInside = !Path.of(name.value()).isAbsolute()
                    && real.startsWith(folder.toAbsolutePath().toRealPath());
            if (isInside && Files.isRegularFile(real)) {
                return Optional.of(file);
            }
            problem(
                    "AC604",
                    isInside
                            ? "The logo \"" + name + "\" is a folder."
                            : "The logo \"" + name + "\" lies outside the folder of this file.",
                    "Put a copy of the picture beside this file, and write its name.");
        } catch (IOException | InvalidPathException missing) {
            problem(
                    "AC603",
                    "The logo \"" + name + "\" is not there.",
                    "Put the picture beside this file, or write the name that it has.");
        }
        return Optional.empty();
    }

    private boolean isAllowed(Path file) {
        var ending = ending();
        if (!KINDS.contains(ending)) {
            problem(
                    "AC605",
                    "A logo cannot be of the kind \"" + ending + "\".",
                    "Save it as svg, or as png, jpg or webp.");
            return false;
        }
        if (size(file) > MOST_BYTES) {
            problem(
                    "AC605",
                    "The logo is " + (size(file) >> 10) + " KiB large; every page loads it.",
                    "Save it smaller than 512 KiB; for a logo 20 KiB are plenty.");
            return false;
        }
        return true;
    }

    private boolean isShowable(Logo logo) {
        int width = logo.width();
        int height = logo.height();
        boolean isKnown = width > 0 && height > 0;
        boolean isDrawing = logo.ending().equals("svg");
        if (!isKnown) {
            return isDrawing ? noSize() : tooSmallOrLarge("Its size cannot be read.");
        }
        boolean isFine = width <= WIDEST * height
                && height <= WIDEST * width
                && (isDrawing || (height >= LEAST_HEIGHT && width <= MOST_PIXELS && height <= MOST_PIXELS));
        return isFine || tooSmallOrLarge("It is " + width + " by " + height + " pixels: " + limit(width, height) + ".");
    }

    /** The limit of size that a picture exceeds, in words. */
    private static String limit(int width, int height) {
        if (width > WIDEST * height) {
            return "more than " + WIDEST + " times as wide as high";
        }
        if (height > WIDEST * width) {
            return "more than " + WIDEST + " times as high as wide";
        }
        return height < LEAST_HEIGHT
                ? "less than " + LEAST_HEIGHT + " pixels high"
                : "more than " + MOST_PIXELS + " pixels long";
    }

    private boolean noSize() {
        problem(
                "AC605",
                "The logo has no viewBox with four numbers, so its shape is not known.",
                "Export it again as plain SVG, with a viewBox:  viewBox=\"0 0 320 80\"");
        return false;
    }

    private boolean tooSmallOrLarge(String what) {
        problem(
                "AC605",
                "The logo does not fit a page. " + what,
                "Save it at least 40 pixels high, at most 4000 pixels long, and at most 12 times as wide as high or as"
                        + " high as wide.");
        return false;
    }

    private void problem(String code, String message, String hint) {
        problems.add(Problem.error(code, name.at(), message, hint));
    }

    private String ending() {
        return name.value().substring(name.value().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            return 0;
        }
    }
}

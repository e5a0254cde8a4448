package aftercare.read.picture;

import aftercare.format.Sha256;
import aftercare.model.Clinic.Logo;
import aftercare.model.Text;
import aftercare.problem.Boundary;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.read.document.ClinicFileReader;
import aftercare.read.file.ContentFile;
import aftercare.read.file.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads the picture beside a clinic's file as its {@link Logo}, if its format matches its name. Parts of a drawing that
 * could run or fetch something are removed from the logo, not from the file.
 */
public final class LogoReader {
    private LogoReader() {}

    /**
     * Reads a picture.
     *
     * @param name as written in the clinic's file
     * @param file its path, as the user would type it
     */
    public static Read<Logo> read(Text name, Path file) {
        var picture = ClinicFileReader.contentFile(file);
        return Boundary.READING.read(picture.at(), () -> read(name, picture, file));
    }

    private static Read<Logo> read(Text name, ContentFile picture, Path file) {
        var problems = new ProblemCollector();
        var image = new ImageReader(ClinicFileReader.files(file)).read(picture, problems);
        if (image.isEmpty()) {
            return new Read<>(Optional.empty(), problems.problems());
        }
        if (!problems.hasErrors()) {
            var found = image.get();
            var logo = bytes(file, picture, problems)
                    .map(bytes -> new Logo(name, found.hash(), found.width(), found.height(), bytes));
            // Of a drawing there can only be a warning about the size, for which logos have their own rule.
            boolean isDrawing = picture.ending().equalsIgnoreCase("svg");
            return new Read<>(logo, logo.isPresent() && isDrawing ? Problems.NONE : problems.problems());
        }
        return SvgReader.isOnlyForbidden(problems.problems())
                ? cleaned(name, picture, file, problems)
                : new Read<>(Optional.empty(), problems.problems());
    }

    /** Cleans the drawing and reads it again. If it is still unsafe, it is refused with its first problems. */
    private static Read<Logo> cleaned(Text name, ContentFile picture, Path file, ProblemCollector forbidden) {
        var files = ClinicFileReader.files(file);
        var again = new ProblemCollector();
        var clean = SourceText.read(files, picture, again)
                .flatMap(source -> SvgCleaner.clean(source.text()))
                .flatMap(text -> SourceText.of(picture, text.getBytes(StandardCharsets.UTF_8), again));
        var size = clean.map(source -> new SvgReader(source, again).read());
        if (clean.isEmpty() || size.isEmpty() || again.hasErrors()) {
            return new Read<>(Optional.empty(), forbidden.problems());
        }
        var bytes = clean.get().text().getBytes(StandardCharsets.UTF_8);
        var logo =
                new Logo(name, Sha256.hex(bytes), size.get().width(), size.get().height(), bytes);
        var warnings = new ProblemCollector();
        warn(forbidden.problems().list(), warnings);
        return new Read<>(Optional.of(logo), warnings.problems());
    }

    private static void warn(List<Problem> forbidden, ProblemCollector warnings) {
        int more = forbidden.size() - 1;
        var where = more == 0 ? "" : more == 1 ? ", and in one more place" : ", and in " + more + " more places";
        warnings.warning(
                "AC152",
                forbidden.get(0).location(),
                "This logo holds here what could run or fetch something on a reader's device" + where
                        + ". The copy shows the logo without it.",
                "Look at the logo on a page of the copy. If it is whole, all is well; else export it as plain SVG.");
    }

    private static Optional<byte[]> bytes(Path file, ContentFile picture, ProblemCollector problems) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            problems.error("AC101", picture.at(), "This picture cannot be read.", "Put the picture here again.");
            return Optional.empty();
        }
    }
}

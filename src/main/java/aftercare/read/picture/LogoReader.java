package aftercare.read.picture;

import aftercare.format.Sha256;
import aftercare.model.Clinic.Logo;
import aftercare.model.Text;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
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
 * Turns a picture beside a clinic's file into its {@link Logo}, when it is what its name says. A drawing loses what could run or
 * fetch something; the file stays as it is.
 */
public final class LogoReader {
    private LogoReader() {}

    /**
     * Reads a picture.
     *
     * @param name as the clinic's file names it
     * @param file where it stands, as the user would type it
     */
    public static Read<Logo> read(Text name, Path file) {
        var faults = new ProblemCollector();
        var picture = ClinicFileReader.contentFile(file);
        var image = new ImageReader(ClinicFileReader.files(file)).read(picture, faults);
        if (image.isEmpty()) {
            return new Read<>(Optional.empty(), faults.problems());
        }
        if (!faults.hasErrors()) {
            var found = image.get();
            var logo = bytes(file, picture, faults)
                    .map(bytes -> new Logo(name, found.hash(), found.width(), found.height(), bytes));
            return new Read<>(logo, faults.problems());
        }
        return SvgReader.isOnlyForbidden(faults.problems())
                ? cleaned(name, picture, file, faults)
                : new Read<>(Optional.empty(), faults.problems());
    }

    /** What is clean is read once more, as anybody's drawing is: one that is still not safe is refused for its first faults. */
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
        var told = new ProblemCollector();
        warn(forbidden.problems().list(), told);
        return new Read<>(Optional.of(logo), told.problems());
    }

    private static void warn(List<Problem> forbidden, ProblemCollector told) {
        int more = forbidden.size() - 1;
        var where = more == 0 ? "" : more == 1 ? ", and in one more place" : ", and in " + more + " more places";
        told.warning(
                "AC152",
                forbidden.get(0).location(),
                "This logo holds here what could run or fetch something on a reader's device" + where
                        + ". The copy shows the logo without it.",
                "Look at the logo on a page of the copy. If it is whole, all is well; else export it as plain SVG.");
    }

    private static Optional<byte[]> bytes(Path file, ContentFile picture, ProblemCollector faults) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            faults.error("AC101", picture.at(), "This picture cannot be read.", "Put the picture here again.");
            return Optional.empty();
        }
    }
}

package aftercare.read;

import aftercare.model.Clinic.Logo;
import aftercare.model.Text;
import aftercare.problem.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Turns a picture beside a clinic's file into its {@link Logo}, when it is what its name says and nothing runs in it. */
public final class LogoReader {
    private LogoReader() {}

    /**
     * Reads a picture.
     *
     * @param name as the clinic's file names it
     * @param file where it stands, as the user would type it
     */
    public static Read<Logo> read(Text name, Path file) {
        var faults = new Faults();
        var picture = ClinicFileReader.contentFile(file);
        var image = new ImageReader(ClinicFileReader.files(file)).read(picture, faults);
        Optional<Logo> logo = Optional.empty();
        if (image.isPresent() && !faults.hasErrors()) {
            var found = image.get();
            logo = bytes(file, picture, faults)
                    .map(bytes -> new Logo(name, found.hash(), found.width(), found.height(), bytes));
        }
        return new Read<>(logo, faults.problems());
    }

    private static Optional<byte[]> bytes(Path file, ContentFile picture, Faults faults) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            faults.error("AC101", picture.at(), "This picture cannot be read.", "Put the picture here again.");
            return Optional.empty();
        }
    }
}

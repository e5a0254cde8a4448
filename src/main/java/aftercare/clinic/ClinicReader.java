package aftercare.clinic;

import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.read.document.ClinicFileReader;
import aftercare.read.document.ClinicSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns {@code clinic.yaml} into a {@link Clinic} that this content can be published for. */
public final class ClinicReader {
    private final Content content;

    /** @param content what the file's names of pages and languages are looked up in */
    public ClinicReader(Content content) {
        this.content = content;
    }

    /**
     * Reads a clinic's file and its logo.
     *
     * @param file as the user typed it, which every problem's place begins with
     */
    public Read<Clinic> read(Path file) {
        var settings = ClinicFileReader.read(file);
        var problems = new ArrayList<>(settings.problems().list());
        var clinic = settings.value().map(typed -> clinic(typed, file, problems));
        return new Read<>(clinic, Problems.of(problems));
    }

    /** The address with a slash at its end; empty when no site can stand at it. */
    public static Optional<String> baseUrl(String typed) {
        return WebPlaces.root(typed);
    }

    private Clinic clinic(ClinicSettings settings, Path file, List<Problem> problems) {
        var typed = settings.clinic();
        new NumberCheck(problems).check(typed);
        new ContentNames(content, problems).check(typed);
        var places = new WebPlaces(problems);
        places.checkOrigins(typed.frameAncestors());
        Optional<Clinic.Logo> logo =
                settings.logo().isPresent() ? new LogoFile(file, settings.logo(), problems).read() : Optional.empty();
        return typed.with(
                places.baseUrl(typed.baseUrl()),
                logo,
                new ColourReader(Backgrounds.STOCK, problems).read(typed.colours()));
    }
}

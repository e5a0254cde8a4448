package aftercare.clinic;

import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.problem.Boundary;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.read.document.ClinicFileReader;
import aftercare.read.document.ClinicSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code clinic.yaml} and its logo, and checks them against the content. */
public final class ClinicReader {
    private final Content content;

    /** @param content defines the pages and languages that the file may name */
    public ClinicReader(Content content) {
        this.content = content;
    }

    /**
     * Reads a clinic's file and its logo.
     *
     * @param file as the user typed it; problems show it like that
     */
    public Read<Clinic> read(Path file) {
        var settings = ClinicFileReader.read(file);
        var problems = new ArrayList<>(settings.problems().list());
        var at = ClinicFileReader.contentFile(file).at();
        return Boundary.READING.around(
                at,
                () -> new Read<>(settings.value().map(typed -> clinic(typed, file, problems)), Problems.of(problems)),
                fault -> Read.failed(Problems.of(problems).and(Problems.of(fault))));
    }

    /** The address with a final slash; empty if no site can be at that address. */
    public static Optional<String> baseUrl(String typed) {
        return WebPlaces.root(typed);
    }

    /** What to write instead of an address at which no site can be. */
    public static String baseUrlHint(String typed) {
        return WebPlaces.hint(typed);
    }

    private Clinic clinic(ClinicSettings settings, Path file, List<Problem> problems) {
        var typed = settings.clinic();
        new NumberCheck(problems).check(typed);
        new ClinicWords(typed, problems).check();
        new ContentNames(content, problems).check(typed);
        var places = new WebPlaces(problems);
        places.checkOrigins(typed.frameAncestors());
        places.site(typed.updates());
        Optional<Clinic.Logo> logo =
                settings.logo().isPresent() ? new LogoFile(file, settings.logo(), problems).read() : Optional.empty();
        return typed.with(
                places.site(typed.baseUrl()),
                logo,
                new ColourReader(Backgrounds.STOCK, problems).read(typed.colours()));
    }
}

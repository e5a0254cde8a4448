package aftercare.clinic;

import aftercare.model.Text;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.read.document.ClinicFileReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

/**
 * The addresses in a clinic's file.
 *
 * @param baseUrl where its copy stands, ending in a slash; empty when the file names none, or one that is wrong
 * @param updates the site that the copy asks for recalls and newer versions, ending in a slash;
 *     empty likewise
 */
public record ClinicPlaces(Optional<String> baseUrl, Optional<String> updates) {

    /** Reads a clinic's file for its addresses alone. One at which no site can stand is an error, as for a build. */
    public static Read<ClinicPlaces> read(Path file) {
        var settings = ClinicFileReader.read(file);
        var problems = new ArrayList<>(settings.problems().list());
        var checked = new WebPlaces(problems);
        var places = settings.value()
                .map(typed -> typed.clinic())
                .map(clinic ->
                        new ClinicPlaces(known(checked.site(clinic.baseUrl())), known(checked.site(clinic.updates()))));
        return new Read<>(places, Problems.of(problems));
    }

    private static Optional<String> known(Text address) {
        return Optional.of(address.value()).filter(typed -> !typed.isEmpty());
    }
}

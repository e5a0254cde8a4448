package aftercare.clinic;

import aftercare.model.Text;
import aftercare.problem.Read;
import aftercare.read.document.ClinicFileReader;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The addresses in a clinic's file.
 *
 * @param baseUrl where its copy stands, ending in a slash; empty when the file names none, or one that is not valid
 * @param updates the site that the copy asks for recalls and newer versions, ending in a slash
 */
public record ClinicPlaces(Optional<String> baseUrl, Optional<String> updates) {

    /** Reads a clinic's file for its addresses alone. */
    public static Read<ClinicPlaces> read(Path file) {
        var settings = ClinicFileReader.read(file);
        var places = settings.value()
                .map(typed -> typed.clinic())
                .map(clinic -> new ClinicPlaces(root(clinic.baseUrl()), root(clinic.updates())));
        return new Read<>(places, settings.problems());
    }

    private static Optional<String> root(Text typed) {
        return typed.isEmpty() ? Optional.empty() : WebPlaces.root(typed.value());
    }
}

package aftercare.live;

import aftercare.clinic.ClinicReader;
import aftercare.clinic.Overlay;
import aftercare.clinic.Overrides;
import aftercare.copy.BuildRequest;
import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.problem.Location;
import aftercare.problem.Read;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** The clinic whose copy is shown, as its file was when it last had no errors. Used by one thread. */
final class LiveClinic {
    private static final Pattern FILES = Pattern.compile("\\.(?:ya?ml|svg|png|jpe?g|webp|gif)$");

    private final Optional<Path> file;
    private Clinic clinic = Clinic.nobody(Location.ofFile("clinic.yaml"));
    private boolean isGood;

    /** The first clinic of the request, or {@link Clinic#nobody}. */
    LiveClinic(BuildRequest request) {
        this.file = request.clinics().stream().findFirst();
    }

    Optional<Path> file() {
        return file;
    }

    /** The folder of the clinic's file and logo. */
    Optional<Path> folder() {
        return file.map(LiveClinic::place).map(Path::getParent);
    }

    /** The clinic's folder of overrides; empty if there is none. */
    Optional<Path> overrides() {
        return file.map(LiveClinic::place).flatMap(Overrides::folder);
    }

    /** Whether one of these paths is the clinic's file, a picture beside it or an override. */
    boolean isAmong(Collection<Path> changed) {
        return changed.stream().map(LiveClinic::place).anyMatch(this::isOfClinic);
    }

    /** Reads the file again. A version with errors does not replace one without. */
    void read(Content content) {
        file.ifPresent(path -> take(new ClinicReader(content).read(path)));
    }

    Clinic clinic() {
        return clinic;
    }

    /** The content of the clinic's copy, without its overrides. */
    Content copyOf(Content content) {
        return Overlay.of(content, clinic);
    }

    private void take(Read<Clinic> read) {
        if (!isGood || !read.problems().hasErrors()) {
            clinic = read.value().orElse(clinic);
            isGood = !read.problems().hasErrors();
        }
    }

    private boolean isOfClinic(Path path) {
        boolean isBeside =
                folder().filter(folder -> folder.equals(path.getParent())).isPresent();
        return (isBeside && FILES.matcher(path.toString()).find())
                || overrides().filter(path::startsWith).isPresent();
    }

    private static Path place(Path path) {
        return path.toAbsolutePath().normalize();
    }
}

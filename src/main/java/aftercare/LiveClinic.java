package aftercare;

import aftercare.clinic.ClinicReader;
import aftercare.clinic.Overlay;
import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** The clinic whose copy is shown, as its file was when it could last be read. Used by one thread. */
final class LiveClinic {
    private static final Pattern FILES = Pattern.compile("\\.(?:ya?ml|svg|png|jpe?g|webp|gif)$");

    private final Optional<Path> file;
    private Clinic clinic = Clinic.nobody(Location.ofFile("clinic.yaml"));
    private boolean isGood;

    /** The first of the request's clinics; a copy that names none where there is none. */
    LiveClinic(BuildRequest request) {
        this.file = request.clinics().stream().findFirst();
    }

    /** The folder of the clinic's file and logo. */
    Optional<Path> folder() {
        return file.map(path -> path.toAbsolutePath().normalize().getParent());
    }

    /** Reads the file again if it, or a picture beside it, is among these. */
    boolean follow(Collection<Path> changed, Content content) {
        boolean isAmong = changed.stream().anyMatch(this::isOfClinic);
        if (isAmong) {
            read(content);
        }
        return isAmong;
    }

    private boolean isOfClinic(Path path) {
        var place = path.toAbsolutePath().normalize();
        return folder().filter(folder -> folder.equals(place.getParent())).isPresent()
                && FILES.matcher(place.toString()).find();
    }

    /** What is wrong with the file. */
    Problems problems(Content content) {
        return file.map(path -> new ClinicReader(content).read(path).problems()).orElse(Problems.NONE);
    }

    Clinic read(Content content) {
        file.ifPresent(path -> take(new ClinicReader(content).read(path)));
        return clinic;
    }

    /** Once a clinic could be read whole, one with an error does not take its place. */
    private void take(Read<Clinic> read) {
        if (!isGood || !read.problems().hasErrors()) {
            clinic = read.value().orElse(clinic);
            isGood = !read.problems().hasErrors();
        }
    }

    Clinic clinic() {
        return clinic;
    }

    /** The content of the clinic's copy. */
    Content copyOf(Content content) {
        return Overlay.of(content, clinic);
    }
}

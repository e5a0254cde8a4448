package aftercare.clinic;

import aftercare.read.document.ClinicFileReader;
import aftercare.read.document.ClinicSettings;
import aftercare.read.file.ContentFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names the files that a clinic's copy is made from besides the content, the templates and the overrides themselves. */
public final class ClinicInputs {
    private ClinicInputs() {}

    /** The clinic's file, and the logo that it names; neither need exist. */
    public static List<Path> own(Path file) {
        return Stream.concat(Stream.of(file), logo(file).stream()).toList();
    }

    private static Optional<Path> logo(Path file) {
        try {
            return ClinicFileReader.read(file)
                    .value()
                    .map(ClinicSettings::logo)
                    .filter(name -> name.isPresent())
                    .map(name -> file.resolveSibling(name.value()));
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    /**
     * The kept originals that a folder of overrides is compared with; some may be missing.
     *
     * @param overrides the files in the folder
     */
    public static List<Path> originals(Path folder, List<ContentFile> overrides) {
        var kept = Originals.kept(folder);
        var same = overrides.stream().map(override -> kept.resolve(override.path()));
        return Stream.concat(same, filesIn(Originals.old(kept)).stream()).toList();
    }

    private static List<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

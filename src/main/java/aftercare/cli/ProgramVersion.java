package aftercare.cli;

import aftercare.program.OwnFiles;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Optional;
import java.util.jar.Manifest;
import picocli.CommandLine.IVersionProvider;

/** Names the program, its version, and the commit that it was built from. */
final class ProgramVersion implements IVersionProvider {
    static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** Written by the build: the start of a commit's hash, or {@code none} if the sources were not a Git checkout. */
    private static final String COMMIT = "Aftercare-Commit";

    @Override
    public String[] getVersion() throws IOException {
        try (var manifest = OwnFiles.open(MANIFEST)) {
            return new String[] {line(AftercareCommand.version(), commit(new Manifest(manifest)))};
        } catch (FileNotFoundException unpacked) {
            return new String[] {line(AftercareCommand.version(), Optional.empty())};
        }
    }

    static Optional<String> commit(Manifest manifest) {
        return Optional.ofNullable(manifest.getMainAttributes().getValue(COMMIT))
                .filter(commit -> commit.matches("[0-9a-f]{7,40}"));
    }

    static String line(String version, Optional<String> commit) {
        return "aftercare " + version + commit.map(found -> " (" + found + ")").orElse("");
    }
}

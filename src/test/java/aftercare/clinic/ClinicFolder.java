package aftercare.clinic;

import aftercare.markdown.MarkdownReader;
import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.problem.Problem;
import aftercare.problem.Read;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A clinic's folder written by a test, with the content of the small site. */
record ClinicFolder(Path folder) {
    static final Content CONTENT = new ContentReader(
                    ContentFiles.inDirectory(Path.of("src/test/resources/sites/small/content"), "content"),
                    new MarkdownReader())
            .read()
            .value()
            .orElseThrow();

    ClinicFolder write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ClinicFolder write(String name, byte[] bytes) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(folder);
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Read<Clinic> read() {
        return new ClinicReader(CONTENT).read(folder.resolve("clinic.yaml"));
    }

    Clinic clinic() {
        return read().value().orElseThrow();
    }

    /** The problems of a file with a name and these lines, as code, line and column. */
    List<String> problems(String... lines) {
        write("clinic.yaml", "name: Riverside Massage\n" + String.join("\n", lines) + "\n");
        return read().problems().list().stream().map(ClinicFolder::brief).toList();
    }

    /** The hint of the only problem. */
    String hint(String... lines) {
        problems(lines);
        return read().problems().list().get(0).hint();
    }

    private static String brief(Problem problem) {
        var at = problem.location();
        return problem.code() + " " + at.line() + ":" + at.column();
    }
}

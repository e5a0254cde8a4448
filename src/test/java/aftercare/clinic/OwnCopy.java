package aftercare.clinic;

import static aftercare.clinic.Replaced.hash;
import static aftercare.clinic.Replaced.replaces;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import aftercare.build.BuildResult;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A clinic's folder with overrides of the shipped content, from which a test builds its copy. */
record OwnCopy(Path folder) {
    static final Path CONTENT = Path.of("content");

    /** Overrides a page with what becomes of it together with the settings of an override. */
    void page(String path, UnaryOperator<String> change) throws IOException {
        var marked = original(path).replaceFirst("---\n", "---\n" + replaces(path) + "changed: 2026-11-25\n");
        write(path, change.apply(marked));
    }

    static String original(String path) throws IOException {
        return Files.readString(CONTENT.resolve(path));
    }

    void template(String file, String text) throws IOException {
        write(file, "<#-- replaces: " + hash(Files.readAllBytes(Path.of(file))) + " -->\n" + text);
    }

    void style(String text) throws IOException {
        var file = "templates/site.css";
        write(file, "/* replaces: " + hash(Files.readAllBytes(Path.of(file))) + " */\n" + text);
    }

    String site(String address) throws IOException {
        return Files.readString(folder.resolve("site").resolve(address));
    }

    void write(String path, String text) throws IOException {
        var file = folder.resolve("overrides").resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    /** The problems for which a build publishes nothing. */
    List<String> refusal() throws IOException {
        var result = build();
        assertThat(result.published()).isEmpty();
        return brief(result);
    }

    List<String> problems() throws IOException {
        return brief(check());
    }

    /** Errors as code, file and line, with the folder cut off. */
    List<String> brief(BuildResult result) {
        return result.problems().list().stream()
                .filter(problem -> !problem.code().equals("AC622"))
                .map(this::brief)
                .toList();
    }

    String brief(Problem problem) {
        var file = problem.location().file().replace(folder.toString().replace('\\', '/') + "/", "");
        return problem.code() + " " + file + ":" + problem.location().line();
    }

    BuildResult build() throws IOException {
        return SiteBuild.of(request(), Progress.SILENT).build();
    }

    BuildResult check() throws IOException {
        return SiteBuild.of(request(), Progress.SILENT).check();
    }

    BuildRequest request() {
        return new BuildRequest(
                Optional.of(CONTENT),
                Optional.of(Path.of("templates")),
                List.of(folder.resolve("clinic.yaml")),
                folder.resolve("site"),
                Optional.empty(),
                ShippedSite.TODAY);
    }
}

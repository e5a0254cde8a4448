package aftercare.clinic;

import static aftercare.clinic.Replaced.hash;
import static aftercare.clinic.Replaced.replaces;

import aftercare.ShippedSite;
import aftercare.build.BuildResult;
import aftercare.build.SiteBuild;
import aftercare.check.ContentChecks;
import aftercare.copy.BuildRequest;
import aftercare.copy.ClinicCopies;
import aftercare.copy.Prepared;
import aftercare.copy.Progress;
import aftercare.markdown.MarkdownReader;
import aftercare.page.Leaflets;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import aftercare.render.TemplateFiles;
import aftercare.render.TemplateSet;
import aftercare.work.Today;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A clinic's folder with overrides of the shipped content, from which a test builds its copy. */
record OwnCopy(Path folder) {
    static final Path CONTENT = Path.of("content");
    private static final Optional<Path> TEMPLATES = Optional.of(Path.of("templates"));

    /** Read and checked once for all tests of a process. */
    private static final Prepared STOCK = stock();

    private static Prepared stock() {
        var reading = new ContentReader(ContentFiles.of(Optional.of(CONTENT)), new MarkdownReader()).read();
        var content = reading.value().orElseThrow();
        return new Prepared(
                content, Leaflets.NONE, ContentChecks.of(content, reading.problems(), Today.of(ShippedSite.TODAY)));
    }

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

    /** What a build finds before it makes pages. After an error it publishes nothing. */
    Problems found() {
        var files = ContentFiles.of(Optional.of(CONTENT));
        var templates = TemplateFiles.of(TEMPLATES);
        var copies = new ClinicCopies(request(), files, templates, TemplateSet.of(templates), STOCK);
        return STOCK.problems().and(copies.problems());
    }

    /** What is {@link #found}, in brief. */
    List<String> problems() {
        return brief(found());
    }

    /** Errors as code, file and line, with the folder cut off. */
    List<String> brief(Problems problems) {
        return problems.list().stream()
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

    BuildRequest request() {
        return new BuildRequest(
                Optional.of(CONTENT),
                TEMPLATES,
                List.of(folder.resolve("clinic.yaml")),
                folder.resolve("site"),
                Optional.empty(),
                ShippedSite.TODAY);
    }
}

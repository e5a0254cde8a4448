package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests the samples in the documents on the stock content. A fence {@code ```markdown file=content/…} is a whole file,
 * {@code
 * ```yaml sample=content/…} is added to one, {@code ```sh} holds commands.
 */
class DocumentsTest {
    private static final Pattern SAMPLE = Pattern.compile("(?ms)^```\\w+ (file|sample)=content/(\\S+)\\n(.*?)^```$");
    private static final Pattern COMMANDS = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

    @TempDir
    private Path folder;

    @Test
    void samplesForEditorsHaveNoProblem() throws IOException {
        var content = folder.resolve("content");
        Copies.folder(Path.of("content"), content);
        var samples = SAMPLE.matcher(Files.readString(Path.of("docs/editing.md")))
                .results()
                .toList();
        assertThat(samples).hasSizeGreaterThan(3);
        for (var sample : samples) {
            write(sample, content.resolve(sample.group(2)));
        }

        var result = SiteBuild.of(
                        new BuildRequest(
                                Optional.of(content), Optional.empty(), folder, Optional.empty(), ShippedSite.TODAY),
                        Progress.SILENT)
                .check();

        assertThat(result.problems().list())
                .as("a sample that no page uses yet may leave its source unused, and nothing else")
                .allMatch(problem -> problem.message().contains("doe-2020"));
    }

    private static void write(MatchResult sample, Path file) throws IOException {
        if (sample.group(1).equals("file")) {
            Files.writeString(file, sample.group(3), StandardOpenOption.CREATE_NEW);
        } else {
            Files.writeString(file, "\n" + sample.group(3), StandardOpenOption.APPEND);
        }
    }

    @Test
    void sampleForClinicsHasNoProblem() throws IOException {
        var sample = Pattern.compile("(?ms)^```yaml file=clinic.yaml\\n(.*?)^```$")
                .matcher(Files.readString(Path.of("docs/hosting.md")));
        assertThat(sample.find()).isTrue();
        Files.writeString(folder.resolve("clinic.yaml"), sample.group(1));
        Files.writeString(
                folder.resolve("logo.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
        var request = new BuildRequest(
                Optional.of(Path.of("content")),
                Optional.empty(),
                List.of(folder.resolve("clinic.yaml")),
                folder.resolve("site"),
                Optional.empty(),
                ShippedSite.TODAY);

        assertThat(SiteBuild.of(request, Progress.SILENT).check().problems().list())
                .isEmpty();
    }

    @Test
    void namesOnlyProgramsThatAreThere() throws IOException {
        var commands = documents().stream()
                .flatMap(document -> COMMANDS.matcher(read(document)).results())
                .flatMap(block -> block.group(1).lines())
                .toList();

        assertThat(commands).isNotEmpty();
        assertThat(commands).allSatisfy(command -> {
            var program = command.replaceAll(" .*", "");
            assertThat(program.equals("java") || Files.isExecutable(Path.of(program)))
                    .as(command)
                    .isTrue();
        });
    }

    @Test
    void runsTheTestCommandOfTheReadmeOnTheServer() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("\nbin/build\n", "\nbin/test\n");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("bin/test");
    }

    private static List<Path> documents() throws IOException {
        try (var files = Files.list(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md")),
                            files.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        }
    }

    private static String read(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}

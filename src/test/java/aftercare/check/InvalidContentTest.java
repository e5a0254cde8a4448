package aftercare.check;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.SampleContent;
import aftercare.markdown.MarkdownReader;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads and checks each of the sites {@code sites-invalid/content-*}, whose files can all be read, and compares its
 * problems
 * with {@code problems.txt}. {@code -Dbless=true} writes the file again; read the difference before committing it.
 */
class InvalidContentTest {
    private static final Path SITES = Path.of("src/test/resources/sites-invalid");

    static Stream<Path> sites() throws IOException {
        try (var sites = Files.list(SITES)) {
            return sites
                    .filter(site -> site.getFileName().toString().startsWith("content-"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void reportsEachFaultAtItsPlaceWithHint(Path site) throws IOException {
        var reported =
                problems(site).list().stream().map(InvalidContentTest::line).toList();
        var expected = site.resolve("problems.txt");
        if (Boolean.getBoolean("bless")) {
            Files.write(expected, reported);
        }
        assertThat(reported).containsExactlyElementsOf(Files.readAllLines(expected));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void reportsTheSameTwice(Path site) {
        assertThat(problems(site)).isEqualTo(problems(site));
    }

    private static Problems problems(Path site) {
        var files = ContentFiles.inDirectory(site.resolve("content"), "content");
        var reading = new ContentReader(files, new MarkdownReader()).read();
        return ContentChecks.of(reading.value().orElseThrow(), reading.problems(), SampleContent.TODAY);
    }

    private static String line(Problem problem) {
        return problem.severity().word() + " " + problem.code() + " " + problem.location() + " " + problem.message()
                + " | " + problem.hint();
    }
}

package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.ContentChecks;
import aftercare.markdown.MarkdownReader;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import aftercare.work.Today;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads each wrong site of {@code sites-invalid/}, checks it too where it can be read, and compares its problems with {@code
 * problems.txt}, one line each: {@code error AC104 content/en/guides/x.md:2:12 message | hint}. Run with {@code -Dbless=true}
 * to write the file anew, and read the difference before it is committed.
 */
class InvalidSitesTest {
    private static final Path SITES = Path.of("src/test/resources/sites-invalid");

    static Stream<Path> sites() throws IOException {
        try (var sites = Files.list(SITES)) {
            return sites.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void reportsEachFaultAtItsPlaceWithHint(Path site) throws IOException {
        var reported =
                problems(site).list().stream().map(InvalidSitesTest::line).toList();
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
        return isReadable(site)
                ? ContentChecks.of(reading.value().orElseThrow(), reading.problems(), Today.of(SiteTest.TODAY))
                : reading.problems();
    }

    /** Sites whose files can all be read, and are wrong in what they say, are checked as well. */
    private static boolean isReadable(Path site) {
        return site.getFileName().toString().startsWith("content-");
    }

    private static String line(Problem problem) {
        var parts = List.of(
                problem.severity().word(), problem.code(), problem.location().toString(), problem.message());
        return (String.join(" ", parts) + " | " + problem.hint())
                .replace("\n", "\\n")
                // These sites do not test which words of the interface are missing.
                .replaceAll("and \\d+ more", "and N more");
    }
}

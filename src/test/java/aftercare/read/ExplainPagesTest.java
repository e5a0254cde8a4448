package aftercare.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainPagesTest {
    private static final Path SOURCES = Path.of("src/main/java/aftercare/read");

    static Stream<String> codes() throws IOException {
        try (var files = Files.list(SOURCES)) {
            return files
                    .map(ExplainPagesTest::text)
                    .flatMap(text ->
                            Pattern.compile("\"(AC1[0-9]{2})\"").matcher(text).results())
                    .map((MatchResult code) -> code.group(1))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void eachCodeIsExplainedWithWrongAndRightSample(String code) throws IOException {
        var page = Files.readAllLines(Path.of("src/main/resources/explain", code + ".md"));
        assertThat(page.get(0)).startsWith("# " + code + ": ");
        assertThat(page)
                .hasSizeLessThan(25)
                .filteredOn(line -> line.startsWith("```"))
                .hasSize(4);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

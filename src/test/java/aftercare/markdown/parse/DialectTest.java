package aftercare.markdown.parse;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.markdown.MarkdownReader;
import aftercare.markdown.MarkdownText;
import aftercare.markdown.Shown;
import aftercare.model.ContentPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tests the samples in the document of the dialect, {@code markdown.md}. */
class DialectTest {
    private static final Pattern EXAMPLE = Pattern.compile(
            "^````example\\n(?<source>.*?)^\\.\\n(?<shown>.*?)(^\\.\\n(?<problems>.*?))?^````$",
            Pattern.DOTALL | Pattern.MULTILINE);

    private final MarkdownReader reader = new MarkdownReader();

    @TestFactory
    Stream<DynamicTest> everyExampleHolds() throws IOException {
        String document = document();
        return EXAMPLE.matcher(document).results().map(example -> {
            long line = document.substring(0, example.start()).lines().count() + 1;
            return DynamicTest.dynamicTest("markdown.md:" + line, () -> assertHolds(example.group()));
        });
    }

    private void assertHolds(String typed) {
        var example = EXAMPLE.matcher(typed);
        assertThat(example.matches()).isTrue();
        var path = new ContentPath("en", "guides/example.md");
        var read = reader.read(new MarkdownText(path, "content/" + path, example.group("source"), 1, 1));
        assertThat(Shown.of(read.value().orElseThrow())).isEqualTo(example.group("shown"));
        String problems = read.problems().list().stream()
                .map(problem -> problem.code() + " " + problem.location().line() + ":"
                        + problem.location().column() + "\n")
                .collect(Collectors.joining());
        assertThat(problems).isEqualTo(example.group("problems") == null ? "" : example.group("problems"));
    }

    private static String document() throws IOException {
        try (var stream = DialectTest.class.getResourceAsStream("/markdown.md")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

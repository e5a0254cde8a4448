package aftercare.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.ContentPath;
import aftercare.model.Prose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tests the examples of the CommonMark specification 0.31.2: those that pass, and those that differ, each with a
 * reason.
 */
class CommonMarkTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("^`{32} example\\n(.*?)^\\.\\n(.*?)^`{32}$", Pattern.DOTALL | Pattern.MULTILINE);

    private final MarkdownReader reader = new MarkdownReader(path -> new AsWritten());

    private record SpecExample(int number, String source, String html) {}

    @Test
    void pinnedExamplesPass() {
        var pinned = numbers("passing.txt");
        assertThat(examples().stream().filter(example -> pinned.contains(example.number())))
                .allSatisfy(example -> assertThat(ours(example))
                        .describedAs("example %d: %s", example.number(), example.source())
                        .isEqualTo(NeutralView.of(example.html())));
    }

    @Test
    void noDifferingExamplePassesUnnoticed() {
        var differing = numbers("differing.txt");
        assertThat(examples().stream().filter(example -> differing.contains(example.number())))
                .allSatisfy(example -> assertThat(ours(example))
                        .describedAs("example %d passes now; move it to passing.txt", example.number())
                        .isNotEqualTo(NeutralView.of(example.html())));
    }

    @Test
    void everyExampleIsListedOnce() {
        var listed = new ArrayList<>(numbers("passing.txt"));
        listed.addAll(numbers("differing.txt"));
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(new HashSet<>(listed))
                .isEqualTo(new HashSet<>(
                        examples().stream().map(SpecExample::number).toList()));
    }

    private String ours(SpecExample example) {
        return NeutralView.of(Shown.of(read(reader, example.source())));
    }

    static Prose read(MarkdownReader reader, String source) {
        var text = new MarkdownText(new ContentPath("en", "guides/x.md"), "content/en/guides/x.md", source, 1, 1);
        return reader.read(text).value().orElseThrow();
    }

    /** The Markdown of all examples. */
    static Stream<String> sources() {
        return examples().stream().map(SpecExample::source);
    }

    private static List<SpecExample> examples() {
        var found = new ArrayList<SpecExample>();
        var matcher = EXAMPLE.matcher(resource("spec-0.31.2.txt"));
        while (matcher.find()) {
            found.add(new SpecExample(found.size() + 1, tabs(matcher.group(1)), tabs(matcher.group(2))));
        }
        return found;
    }

    private static String tabs(String text) {
        return text.replace('→', '\t');
    }

    private static List<Integer> numbers(String list) {
        return resource(list)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static String resource(String name) {
        try (var stream = CommonMarkTest.class.getResourceAsStream("/commonmark/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

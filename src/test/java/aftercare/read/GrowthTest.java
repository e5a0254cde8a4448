package aftercare.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import aftercare.read.file.TestFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of a hundred thousand items, all on one line, an emoji before them. */
class GrowthTest {
    private static final int MANY = 100_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"topics: [x%d]", "aliases: [guides/x%d.html]", "related: [x%d]", "sources: [x%d]"})
    void endInAClearLimitAtOnce(String list) {
        var item = list.substring(list.indexOf('[') + 1, list.length() - 1);
        var items = IntStream.range(0, MANY)
                .mapToObj(i -> item.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining(", "));
        var settings = "{\"😀\": x, " + list.replace("[" + item + "]", "[" + items + "]") + "}\n";
        var content = new TestFolder(folder).write("en/guides/x.md", "---\n" + settings + "---\nWords.\n");
        var told = assertTimeoutPreemptively(Duration.ofSeconds(20), content::problems);
        assertThat(told).anyMatch(problem -> problem.startsWith("AC139 content/en/guides/x.md:2:"));
    }
}

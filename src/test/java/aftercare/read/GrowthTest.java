package aftercare.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import aftercare.read.file.TestFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of a hundred thousand items, all on one line, an emoji before them. */
@Tag("long")
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

    /** Text in which each of many marks might begin something. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[@x] ",
                "## A%d\n\n",
                "| a | b |\n",
                "[a](b.md) ",
                "*a ",
                "`a ",
                "&#8203; ",
                "&zwnj;",
                "1 . a\n",
                "o a\n",
                "a.",
                "$a ",
                "$a^",
                "a~1~",
                "[a] (",
                "(a)[",
                "{{a ",
                "[date ",
                "@a ",
                "TODO ",
                "%A",
                "a|",
                "--a ",
                ":a",
                "&a",
                "{.a ",
                "==a ",
                "a.md ",
                "[date] ",
                "{{a}} ",
                "H~2~O ",
                "$x^2$ ",
                "'a \"",
                "\u00A0"
            })
    void textIsReadInLinearTime(String mark) {
        var text = IntStream.range(0, MANY)
                .mapToObj(i -> mark.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining());
        var content = new TestFolder(folder)
                .write("en/guides/x.md", TestFolder.FRONT_MATTER + "---\n| a | b |\n|---|---|\n" + text + "\n");
        assertTimeoutPreemptively(Duration.ofSeconds(20), content::read);
    }

    /** An escape at each place of a value, and lines that go on. */
    @ParameterizedTest
    @ValueSource(strings = {"title: \"%s\" | C:\\n", "title: \"%s\" | \\\"", "title: a%s | \n  b", "x: %s | - a\n"})
    void settingsAreReadInLinearTime(String setting) {
        var parts = setting.split(" \\| ", 2);
        var settings = parts[0].replace("%s", parts[1].repeat(MANY));
        var content = new TestFolder(folder).write("en/guides/x.md", "---\n" + settings + "\n---\nWords.\n");
        assertTimeoutPreemptively(Duration.ofSeconds(20), content::read);
    }
}

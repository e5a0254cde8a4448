package aftercare.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import aftercare.Seeds;
import aftercare.problem.ProblemCollector;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private static final int LONG = 1 << 18;

    private static YamlNode.Scalar value(String yaml) {
        var problems = new ProblemCollector();
        var node = YamlReader.read("x.yaml", yaml, 1, problems).orElseThrow();
        assertThat(problems.problems().list()).isEmpty();
        return (YamlNode.Scalar)
                ((YamlNode.Mapping) node).entries().values().iterator().next().value();
    }

    @ParameterizedTest
    @CsvSource({
        "yes, WORDS",
        "no, WORDS",
        "on, WORDS",
        "off, WORDS",
        "y, WORDS",
        "Nothing, WORDS",
        "1.2.3, WORDS",
        "12:30, WORDS",
        "2026-11-22, WORDS",
        "24 hours, WORDS",
        "2-to-3, WORDS",
        "+49 30 1, WORDS",
        "_1, WORDS",
        "true, TRUTH",
        "False, TRUTH",
        "7, NUMBER",
        "010, NUMBER",
        "1.5, NUMBER",
        "1e3, NUMBER",
        "0x1F, NUMBER",
        ".5, NUMBER",
        "-7, NUMBER",
        "null, NOTHING",
        "~, NOTHING"
    })
    void takesPlainValueAsYamlDoes(String plain, YamlNode.Kind kind) {
        var value = value("key: " + plain + "\n");
        assertThat(value.kind()).isEqualTo(kind);
        assertThat(value("key: \"" + plain + "\"\n").kind()).isEqualTo(YamlNode.Kind.WORDS);
    }

    @Test
    void marksOfPagesCannotBeWrittenByNumber() {
        assertThat(value("a: \"\\uFDD0b\\uFDD1\"").text()).isEqualTo("\uFFFDb\uFFFD");
    }

    @Test
    void commentEndsPlainValue() {
        assertThat(value("key: words # and more\n").text()).isEqualTo("words");
    }

    @Test
    void tabInsideWordsAndBehindThemIsFine() {
        assertThat(value("key: some\twords\t# more\n").text()).isEqualTo("some\twords");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "{a: ",
                "\"",
                "a: \"",
                "- ",
                "&a ",
                "*a ",
                "? ",
                "a: |\n  ",
                "'",
                "!",
                "#",
                " ",
                "\t",
                "a\n",
                "a:\n",
                "- - ",
                "%TAG ! x\n",
                "a: b\n---\n",
                "{a, ",
                "\u00a0",
                "x: &a [*a, ",
                "\\",
                ": ",
                ", ",
                "a: [",
                "🙂",
                "}",
                "]"
            })
    @Timeout(60)
    void hostileTextEndsSoonWithProblemsOrValue(String piece) {
        var text = piece.repeat(LONG / piece.length());
        var problems = new ProblemCollector();
        var node = YamlReader.read("x.yaml", text, 1, problems);
        assertThat(node.isPresent() || problems.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key: %s\n",
                "key: \"%s\"\n",
                "key: >\n  %s\n",
                "%s",
                "key: b: %s\n",
                "key: %s: x\n",
                "k: 'a' %s\n"
            })
    @Timeout(60)
    void longLinesEndSoon(String pattern) {
        for (var filling : new String[] {"word", " ", "1", "word ", "- ", "a/", "a.", "\t", "\"", "a,"}) {
            var text = String.format(pattern, filling.repeat(LONG / filling.length()));
            assertThatCode(() -> YamlReader.read("x.yaml", text, 1, new ProblemCollector()))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void brokenTextIsNeverAnException() {
        Seeds.tryEach(2_000, random -> {
            var text = broken(random);
            var faults = new ProblemCollector();
            var node = YamlReader.read("x.yaml", text, 1, faults);
            assertThat(node.isPresent() || faults.hasErrors()).as(text).isTrue();
        });
    }

    private static String broken(RandomGenerator random) {
        var alphabet = "ab:-[]{}\"'&*!|>#%@`,? \n\n  \t\\~.0𝒳é";
        var text = new StringBuilder("key: {a: [b, \"c\"]}\nlist:\n  - x\n  - y: >-\n      words\n");
        for (int n = random.nextInt(6); n >= 0; n--) {
            int c = alphabet.codePointAt(alphabet.offsetByCodePoints(0, random.nextInt(30)));
            int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
            text.replace(at, random.nextBoolean() ? at : text.offsetByCodePoints(at, 1), Character.toString(c));
        }
        return text.toString();
    }

    @Test
    void largeFileIsReadQuickly() {
        var text = new StringBuilder();
        for (int i = 0; text.length() < 4 << 20; i++) {
            text.append("key-").append(i).append(": {care: soon, text: \"Some words, so that it is long\"}\n");
        }
        var start = System.nanoTime();
        var node = YamlReader.read("x.yaml", text.toString(), 1, new ProblemCollector());
        assertThat(node).isPresent();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }
}

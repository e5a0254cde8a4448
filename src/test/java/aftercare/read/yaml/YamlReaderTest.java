package aftercare.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import aftercare.Seeds;
import aftercare.problem.ProblemCollector;
import aftercare.read.yaml.YamlNode.ScalarKind;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
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
    void takesPlainValueAsYamlDoes(String plain, ScalarKind kind) {
        var value = value("key: " + plain + "\n");
        assertThat(value.kind()).isEqualTo(kind);
        assertThat(value("key: \"" + plain + "\"\n").kind()).isEqualTo(ScalarKind.WORDS);
    }

    @Test
    void marksOfPagesCannotBeWrittenByNumber() {
        assertThat(told("a: \"\\uFDD0b\\uFDD1\"")).hasSize(1).allMatch(line -> line.startsWith("AC107 x.yaml:1:5"));
    }

    private static List<String> told(String yaml) {
        var problems = new ProblemCollector();
        YamlReader.read("x.yaml", yaml, 1, problems);
        return problems.problems().list().stream()
                .map(problem -> problem.code() + " " + problem.location() + " " + problem.hint())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: Ice #1 and heat | 12 | title: \"Ice #1 and heat\"",
                "text: New numbness # or tingling | 20 | text: \"New numbness # or tingling\"",
                "text: Numb # or tingling | 12 | text: \"Numb # or tingling\"",
                "text: numb #or | 12 | text: \"numb #or\"",
                "note: #1 of all | 7 | note: \"#1 of all\"",
                "note: # later | 7 | note: \"# later\"",
                "number: 116 117 # at night | 17 | number: \"116 117 # at night\"",
                "number: 112 #1 | 13 | number: \"112 #1\"",
                "- Ice #1 | 7 | - \"Ice #1\"",
                "\"a\": Say \"hi\" #1 | 15 | \"a\": \"Say \\\"hi\\\" #1\"",
                "{a: Ice #1 | 9 | a: \"Ice #1\"",
                "title: Höhe 😀 #1 | 15 | title: \"Höhe 😀 #1\""
            })
    void refusesAValueThatACommentCutsShort(String line, int column, String written) {
        var told = told(line.startsWith("{") ? line + "\n}\n" : line + "\n");
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).startsWith("AC136 x.yaml:1:" + column + " ").endsWith("write:  " + written);
    }

    @Test
    void refusesANumberThatBeginsTheNextLineOfAValue() {
        assertThat(told("a: some\n  #1 words\nb: c\n"))
                .containsExactly(
                        "AC136 x.yaml:2:3 A note to yourselves goes above the setting; else write:  a: \"some #1"
                                + " words\"");
        assertThat(told("a: some\n#1 words\nb:\n  - c\n  #2: d\n")).isEmpty();
    }

    @Test
    void refusesACommentInAName() {
        assertThat(told("a: b\nhot #1: c\n")).containsExactly("AC136 x.yaml:2:1 Take the # out of the name.");
    }

    @Test
    void refusesACommentInAValueOfTwoLines() {
        assertThat(told("a: some\n  words #1\nb: c\n"))
                .containsExactly(
                        "AC136 x.yaml:2:9 A note to yourselves goes on a line of its own; else write:  a: \"some"
                                + " words #1\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# all\na: b\n",
                "a: b\n# all\n",
                "a: w1   # the first question\n",
                "a: w1\t# the first question\n",
                "a: 3 # the third\n",
                "a: true # so far\n",
                "reviewed: 2026-11-22 # by us\n",
                "a: \"Ice #1\" # words\n",
                "a: 'Ice #1' # words\n",
                "a: # those below\n  b: c\n",
                "a: # those below\n  - c\n",
                "a: [b, c] # both\n",
                "a: {b: c} # both\n",
                "a: | # as typed\n  Ice #1\n",
                "a: Ice#1\n",
                "a: https://x.example/#top\n"
            })
    void notesToOneselfAreFine(String yaml) {
        assertThat(told(yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "u0000",
                "x07",
                "e",
                "r",
                "N",
                "u202E",
                "u200B",
                "uFEFF",
                "uFFFD",
                "uE000",
                "u200d",
                "uD83D",
                "uDE00",
                "U000E0041"
            })
    void refusesAnEscapeOfACharacterThatIsRefusedWhenTyped(String escape) {
        assertThat(told("a: \"b\\" + escape + "c\"\n"))
                .containsExactly("AC107 x.yaml:1:6 Delete it, or write the character you mean.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\\", "n", "u00e9", "U0001F600", "uD83D\\uDE00", "/"})
    void otherEscapesAreFine(String escape) {
        assertThat(told("a: \"b\\" + escape + "c\"\n")).isEmpty();
    }

    /** The library reads pieces of about 2,048 characters, and long texts in larger ones. */
    @Tag("long")
    @Test
    void emojiAtAnyPlaceIsReadWhole() {
        for (int before : new int[] {2030, 4080, 6130, 40_940}) {
            for (int more = 0; more < 40; more++) {
                assertReadsEmojiBehind(before + more);
            }
        }
        for (int more = -6; more <= 2; more++) {
            assertReadsEmojiBehind((1 << 20) + more);
        }
    }

    private static void assertReadsEmojiBehind(int letters) {
        var words = "x".repeat(letters) + "\uD83D\uDE00!";
        assertThat(value("a: " + words + "\n").text().endsWith("x\uD83D\uDE00!"))
                .isTrue();
        assertThat(value("# " + words + "\na: b\n").text()).isEqualTo("b");
    }

    @Test
    void tabInsideWordsAndBehindThemIsFine() {
        assertThat(value("key: some\twords\t\n").text()).isEqualTo("some\twords");
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

    @Tag("sampled")
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

    @Tag("long")
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

package aftercare.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.ProblemCollector;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherValuesTest {
    private static List<String> told(String yaml) {
        var problems = new ProblemCollector();
        YamlReader.read("x.yaml", yaml, 1, problems);
        return problems.problems().list().stream()
                .map(problem -> problem.code() + " " + problem.location())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"C:\\temp\"",
                "\"C:\\new\"",
                "\"Files are in D:\\backup\"",
                "\"tea\\tbag\"",
                "\"tea\\_bag\"",
                "\"x \\\"y\\\" \\t\"",
                "some words\n  - one\n  - two",
                "some words\n  1. one",
                "some words\n  and more\n\n  * one",
                "some words\n  • one"
            })
    void tellsOfAValueThatIsReadOtherwiseThanItLooks(String value) {
        assertThat(told("a: " + value + "\n")).hasSize(1).allMatch(line -> line.startsWith("AC143 x.yaml:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\temp",
                "'C:\\temp'",
                "\"C:\\\\temp\"",
                "\"a\\nb\"",
                "\"Ratio 3:\\n1\"",
                "some words\n  over lines - and\n  -more",
                "|\n  - a\n  - b",
                ">\n  - a\n  - b",
                "\"a\n  - b\""
            })
    void leavesOtherValuesAlone(String value) {
        assertThat(told("a: " + value + "\n")).isEmpty();
    }
}

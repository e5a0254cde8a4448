package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.JsonSchema;
import aftercare.cli.notation.ProblemGitHub;
import aftercare.cli.notation.ProblemLines;
import aftercare.cli.notation.ProblemSarif;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemFormatTest {
    private static final Pattern COMMAND = Pattern.compile("::(\\w+) ([^:]*)::(.*)");
    private static final Problem COLON = Problem.error(
            "AC104",
            new Location("content/en/guides/50%, or: more.md", 2, 12),
            "100%: a second\r\ncolon,",
            "Put it\nin quotes.");
    private static final Problems PROBLEMS = Problems.of(
            COLON,
            Problem.warning("AC301", new Location("content/en/b.md", 3, 7), "Say \"x\" 湿布.", ""),
            new Problem(Severity.INFO, "T9", Location.ofFile("/srv/ünder way/c.yaml"), "A hint.", ""),
            Problem.error("AC104", Location.ofFile("content/ar/a.md"), "Again.", "Mend it."));

    @Test
    void writesLogThatTheSchemaOfSarifAccepts() throws IOException {
        var schema = JsonSchema.of(Files.readString(Path.of("src/test/resources/sarif/sarif-2.1.0.json")));

        assertThat(schema.faults(sarif(PROBLEMS))).isEmpty();
        assertThat(schema.faults(sarif(Problems.NONE))).isEmpty();
        assertThat(schema.faults(sarif(PROBLEMS).replace("\"startLine\":2", "\"startLine\":0")))
                .as("the schema looks at every result")
                .isNotEmpty();
    }

    @Test
    void namesEachRuleOnceAndEachResultByItsRule() {
        var run = new JsonMapper().readTree(sarif(PROBLEMS)).get("runs").get(0);
        var rules = run.get("tool").get("driver").get("rules");

        assertThat(texts(rules, "id")).containsExactly("AC104", "AC301", "T9");
        assertThat(rules.get(0).get("shortDescription").get("text").asString())
                .isEqualTo("The settings break YAML's rules");
        assertThat(run.get("results"))
                .hasSize(4)
                .allSatisfy(result -> assertThat(result.get("ruleId"))
                        .isEqualTo(rules.get(result.get("ruleIndex").asInt()).get("id")));
        assertThat(texts(run.get("results"), "level")).containsExactly("note", "error", "warning", "error");
        assertThat(run.get("results").get(3).get("message").get("text").asString())
                .isEqualTo(COLON.message() + " " + COLON.hint());
    }

    @Test
    void escapesWhatWorkflowCommandsTakeForTheirOwn() {
        var lines = ProblemGitHub.of(PROBLEMS).lines().toList();
        var commands = lines.stream().map(Command::of).toList();

        assertThat(commands).extracting(Command::name).containsExactly("notice", "error", "warning", "error");
        var colon = commands.get(3);
        assertThat(colon.properties())
                .containsEntry("file", COLON.location().file())
                .containsEntry("line", "2")
                .containsEntry("col", "12")
                .containsEntry("title", "AC104");
        assertThat(colon.message()).isEqualTo(COLON.message() + " " + COLON.hint());
        assertThat(lines.get(3)).contains("file=content/en/guides/50%25%2C or%3A more.md,");
    }

    @Test
    void writesOneLineForEachProblem() {
        assertThat(ProblemLines.of(PROBLEMS).lines())
                .containsExactly(
                        "/srv/ünder way/c.yaml:1:1: info T9: A hint.",
                        "content/ar/a.md:1:1: error AC104: Again. Mend it.",
                        "content/en/b.md:3:7: warning AC301: Say \"x\" 湿布.",
                        "content/en/guides/50%, or: more.md:2:12: error AC104: 100%: a second colon, Put it in quotes.");
    }

    @ParameterizedTest
    @CsvSource({"sarif, {", "github, ::", "line, content/en", "json, {"})
    void isAloneOnStandardOutput(String format, String start) {
        var session = Session.in(Path.of(""));

        assertThat(session.run(
                        "check",
                        "--format",
                        format,
                        "--content",
                        "src/test/resources/sites-invalid/yaml-syntax/content"))
                .isEqualTo(1);
        assertThat(session.out()).matches("(?s)" + Pattern.quote(start) + ".*|src/test.*");
        assertThat(session.err()).isEmpty();
    }

    private static String sarif(Problems problems) {
        return new ProblemSarif("1.0", Explanations.ofProgram()::of).of(problems);
    }

    private static List<String> texts(JsonNode items, String key) {
        return items.valueStream().map(item -> item.get(key).asString()).toList();
    }

    /** A workflow command as GitHub's runner parses it. */
    private record Command(String name, Map<String, String> properties, String message) {
        static Command of(String line) {
            var parts = COMMAND.matcher(line);
            assertThat(parts.matches()).as(line).isTrue();
            var properties = Stream.of(parts.group(2).split(","))
                    .map(property -> property.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> data(property(pair[1]))));
            return new Command(parts.group(1), properties, data(parts.group(3)));
        }

        private static String property(String text) {
            return text.replace("%3A", ":").replace("%2C", ",");
        }

        private static String data(String text) {
            return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
        }
    }
}

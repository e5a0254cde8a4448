package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.cli.notation.ProblemJson;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ProblemJsonTest {
    private final JsonMapper reader = new JsonMapper();

    @Test
    void tellsProblemsToPrograms() {
        var problems = Problems.of(
                Problem.warning("AC401", new Location("content/en/b.md", 3, 7), "Say \"x\".", ""),
                Problem.error("AC104", new Location("content/en/a.md", 2, 12), "A colon.", "Put it\nin quotes."));

        var json = reader.readTree(ProblemJson.of(problems));

        assertThat(json.propertyNames()).containsExactly("problems");
        var first = json.get("problems").get(0);
        assertThat(first.propertyNames())
                .containsExactly("severity", "code", "file", "line", "column", "message", "hint");
        assertThat(first.get("severity").asString()).isEqualTo("error");
        assertThat(first.get("line").isInt()).isTrue();
        assertThat(first.get("column").asInt()).isEqualTo(12);
        assertThat(first.get("hint").asString()).isEqualTo("Put it\nin quotes.");
        assertThat(json.get("problems").get(1).get("severity").asString()).isEqualTo("warning");
    }

    @Test
    void isOneDocumentWithoutProblems() {
        assertThat(ProblemJson.of(Problems.NONE)).isEqualTo("{\"problems\":[]}");
    }
}

package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
    private final JsonMapper reader = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\"quoted\" and \\ back",
                "line\nreturn\r\ntab\tform\f",
                "</script><!-- ]]>",
                "العربية 湿布 🧑‍⚕️",
                "\",\"severity\":\"info",
                "\\u0022"
            })
    void saysAnyTextExactly(String text) {
        assertThat(reader.readValue(Json.text(text), String.class)).isEqualTo(text);
    }

    @Test
    void saysEveryCharacterExactly() {
        var all = new StringBuilder();
        for (int character = 0; character <= 0xFFFF; character++) {
            all.append((char) character).append(' ');
        }

        assertThat(reader.readValue(Json.text(all.toString()), String.class)).isEqualTo(all.toString());
    }

    @Test
    void escapesWhatStandsAloneAndWhatEndsLines() {
        assertThat(Json.text("\uD83D")).isEqualTo("\"\\ud83d\"");
        assertThat(Json.text("\uDE00\uD83D")).isEqualTo("\"\\ude00\\ud83d\"");
        assertThat(Json.text("\u2028\u0000\u007F\u0085")).isEqualTo("\"\\u2028\\u0000\\u007f\\u0085\"");
    }

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

package aftercare.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
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
        assertThat(reader.readValue(Json.quoted(text), String.class)).isEqualTo(text);
        assertThat(new Load(LoadSettings.builder().build()).loadFromString(Json.quoted(text)))
                .as("as YAML")
                .isEqualTo(text);
    }

    @Test
    void saysEveryCharacterExactly() {
        var all = new StringBuilder();
        for (int character = 0; character <= 0xFFFF; character++) {
            all.append((char) character).append(' ');
        }

        assertThat(reader.readValue(Json.quoted(all.toString()), String.class)).isEqualTo(all.toString());
    }

    @Test
    void escapesWhatStandsAloneAndWhatEndsLines() {
        assertThat(Json.quoted("\uD83D")).isEqualTo("\"\\ud83d\"");
        assertThat(Json.quoted("\uDE00\uD83D")).isEqualTo("\"\\ude00\\ud83d\"");
        assertThat(Json.quoted("\u2028\u0000\u007F\u0085")).isEqualTo("\"\\u2028\\u0000\\u007f\\u0085\"");
    }

    @Test
    void keepsFieldsInTheirOrder() {
        var inner = Json.object().with("b", 7).json();
        var outer = Json.object().with("z", "x").with("a", Json.list(List.of(inner, Json.of("y"), Json.of(-1))));

        assertThat(outer.json()).hasToString("{\"z\":\"x\",\"a\":[{\"b\":7},\"y\",-1]}");
        assertThat(Json.object().json()).hasToString("{}");
    }

    @Test
    void beginsALineWithEachItem() {
        assertThat(Json.lines(List.of(Json.of(1), Json.of(2)))).hasToString("[\n1,\n2]");
        assertThat(Json.lines(List.of())).hasToString("[]");
    }

    @Test
    void endsNoScriptElement() {
        var text = "</script><!-- & -->";

        var written = Json.object().with("text", text).json().inScript();

        assertThat(written).doesNotContain("<", ">", "&");
        assertThat(reader.readTree(written).get("text").asString()).isEqualTo(text);
    }
}

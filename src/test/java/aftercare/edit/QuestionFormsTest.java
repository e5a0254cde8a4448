package aftercare.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the places of the values that forms show. */
class QuestionFormsTest {
    private static final String YAML = """
            title: "Ünïcode 🦵 first"
            start: a
            questions:
              a:
                ask: 'How is it?'   # a note that stays
                signs: {shooting-pain: see-soon}
                answers:
                  - {id: better, label: "Better, much", to: fine}
                  - id: worse
                    label: Worse
                    to: see-soon
                unsure: see-soon
            outcomes:
              fine:
                say: |
                  One line.

                  Another.
                do:
                  - Rest.
            """;

    @Test
    void namesEachValueAndItsPlace() {
        var fields = fields(QuestionForms.of(YAML).toString());

        assertThat(fields.stream().map(QuestionFormsTest::told))
                .containsExactly(
                        "ask words 'How is it?'",
                        "signs/shooting-pain target see-soon",
                        "answers better/label words \"Better, much\"",
                        "answers better/to target fine",
                        "answers worse/label words Worse",
                        "answers worse/to target see-soon",
                        "unsure target see-soon",
                        "say block |\n      One line.\n\n      Another.\n",
                        "do/1 words Rest.");
    }

    @Test
    void showsNothingOfWhatCannotBeRead() {
        for (var broken : List.of("", "questions: [", "questions: text", "- a\n- b", "a: &x {b: *x}", "\u0000")) {
            assertThat(fields(QuestionForms.of(broken).toString())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("selfChecks")
    void showsEveryShippedSelfCheck(Path file) throws IOException {
        var yaml = Files.readString(file);

        assertThat(fields(QuestionForms.of(yaml).toString()))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(yaml.substring(
                                field.get("from").getAsInt(), field.get("to").getAsInt()))
                        .contains(field.get("value").getAsString().strip().split("[\n']", 2)[0]));
    }

    static Stream<Path> selfChecks() throws IOException {
        try (var files = Files.list(Path.of("content/en/self-checks"))) {
            return files.sorted().toList().stream();
        }
    }

    private static List<JsonObject> fields(String json) {
        return StreamSupport.stream(
                        JsonParser.parseString(json)
                                .getAsJsonObject()
                                .getAsJsonArray("forms")
                                .spliterator(),
                        false)
                .flatMap(form -> StreamSupport.stream(
                        form.getAsJsonObject().getAsJsonArray("fields").spliterator(), false))
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static String told(JsonObject field) {
        var group = field.get("group").getAsString();
        return (group.isEmpty() ? "" : group + "/") + field.get("name").getAsString() + " "
                + field.get("kind").getAsString() + " "
                + YAML.substring(field.get("from").getAsInt(), field.get("to").getAsInt());
    }
}

package aftercare.edit;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.edit.QuestionChange.Act;
import com.google.gson.JsonParser;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests that questions and answers are added, removed and moved without a change of other lines. */
class QuestionChangeTest {
    private static final String YAML = """
            start: hot   # stays
            questions:
              # the first
              hot:
                signs: {fever: today, chills: today}
                none: better

              better:
                ask: Is it 🦵?
                answers:
                  - {id: "yes", label: "Yes", to: fine}
                  - id: worse
                    label: Worse
                    to: today   # at once
                unsure: today
              age:
                number: {unit: years, min: 0, max: 120}
                answers:
                  - {id: young, below: 16, to: today}
                  - {id: old, to: fine}
            outcomes:
              today:
                care: urgent
              fine:
                care: self-care
            """;

    @Test
    void movesAnswersWithTheirLines() {
        assertThat(changed("questions", "better", "answers", "worse", Act.UP))
                .isEqualTo(YAML.replace("""
                              - {id: "yes", label: "Yes", to: fine}
                              - id: worse
                                label: Worse
                                to: today   # at once
                        """.indent(0), """
                              - id: worse
                                label: Worse
                                to: today   # at once
                              - {id: "yes", label: "Yes", to: fine}
                        """));
        assertThat(changed("questions", "better", "answers", "yes", Act.DOWN))
                .isEqualTo(changed("questions", "better", "answers", "worse", Act.UP));
        assertThat(changed("questions", "hot", "signs", "chills", Act.UP))
                .isEqualTo(YAML.replace("{fever: today, chills: today}", "{chills: today, fever: today}"));
    }

    @Test
    void removesThem() {
        assertThat(changed("questions", "better", "answers", "yes", Act.REMOVE))
                .isEqualTo(YAML.replace("      - {id: \"yes\", label: \"Yes\", to: fine}\n", ""));
        assertThat(changed("questions", "hot", "signs", "fever", Act.REMOVE))
                .isEqualTo(YAML.replace("fever: today, ", ""));
        assertThat(changed("questions", "hot", "signs", "chills", Act.REMOVE))
                .isEqualTo(YAML.replace(", chills: today", ""));
        assertThat(changed("outcomes", "fine", "", "", Act.REMOVE))
                .isEqualTo(YAML.replace("  fine:\n    care: self-care\n", ""));
    }

    @Test
    void addsThem() {
        assertThat(changed("questions", "better", "answers", "same", Act.ADD))
                .isEqualTo(YAML.replace(
                        "to: today   # at once\n",
                        "to: today   # at once\n      - {id: \"same\", label: \"…\", to: today}\n"));
        assertThat(changed("questions", "age", "answers", "middle", Act.ADD))
                .contains("below: 16, to: today}\n      - {id: \"middle\", below: 0, to: today}\n      - {id: old");
        assertThat(changed("questions", "hot", "signs", "rash", Act.ADD)).contains("chills: today, rash: today}");
        assertThat(changed("questions", "new", "", "", Act.ADD))
                .contains("      - {id: old, to: fine}\n  new:\n    ask: \"…\"\n")
                .endsWith(YAML.substring(YAML.indexOf("outcomes:")));
        assertThat(changed("outcomes", "new", "", "", Act.ADD)).startsWith(YAML).contains("\n  new:\n    care: soon\n");
    }

    /** Whatever is done can be undone by the opposite, byte for byte. */
    @Test
    void movesQuestionsAndBack() {
        var moved = changed("questions", "hot", "", "", Act.DOWN);
        assertThat(moved).isNotEqualTo(YAML).hasSameSizeAs(YAML);
        assertThat(apply(moved, new QuestionChange("questions", "hot", "", ""), Act.UP))
                .contains(YAML);
    }

    @Test
    void worksWithoutALineEnd() {
        var open = YAML.stripTrailing();
        assertThat(apply(open, new QuestionChange("outcomes", "fine", "", ""), Act.UP))
                .contains(open.replace(
                        "  today:\n    care: urgent\n  fine:\n    care: self-care",
                        "  fine:\n    care: self-care\n  today:\n    care: urgent"));
        assertThat(apply(open, new QuestionChange("outcomes", "new", "", ""), Act.ADD))
                .hasValueSatisfying(text -> assertThat(text).startsWith(open + "\n  new:\n"));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(new QuestionChange("questions", "hot", "", "").in(YAML, Act.ADD))
                .isEmpty();
        assertThat(new QuestionChange("questions", "hot", "", "").in(YAML, Act.UP))
                .isEmpty();
        assertThat(new QuestionChange("questions", "none", "answers", "x").in(YAML, Act.ADD))
                .isEmpty();
        assertThat(new QuestionChange("questions", "hot", "", "").in("questions: [", Act.DOWN))
                .isEmpty();
        var alone = "outcomes:\n  a: {care: soon}\n";
        assertThat(new QuestionChange("outcomes", "a", "", "").in(alone, Act.REMOVE))
                .isEmpty();
    }

    private static String changed(String part, String id, String list, String item, Act act) {
        return apply(YAML, new QuestionChange(part, id, list, item), act).orElseThrow();
    }

    private static Optional<String> apply(String yaml, QuestionChange change, Act act) {
        return change.in(yaml, act).map(json -> {
            var edit = JsonParser.parseString(json.toString()).getAsJsonObject();
            return yaml.substring(0, edit.get("from").getAsInt())
                    + edit.get("insert").getAsString()
                    + yaml.substring(edit.get("to").getAsInt());
        });
    }
}

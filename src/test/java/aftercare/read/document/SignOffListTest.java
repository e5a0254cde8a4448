package aftercare.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.SignOff;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignOffListTest {
    private static final String ITEM = """
            - path: "en/guides/heat.md"
              hash: sha256-1
              name: "A. Example"
              role: "nurse"
              date: 2026-11-25
            """;

    private static SignOff signOff(String name) {
        return new SignOff(
                text("en/guides/heat.md"), text("sha256-1"), text(name), text("nurse"), LocalDate.of(2026, 11, 25));
    }

    private static Text text(String value) {
        return new Text(value, Location.ofFile("sign-off.yaml"));
    }

    private static String after(String before) {
        return SignOffList.with(signOff("A. Example"), before, "sign-off.yaml")
                .value()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# Only words.\n", "# Only words.\n\n"})
    void beginsTheList(String before) {
        assertThat(after(before)).isEqualTo(before + ITEM);
    }

    @Test
    void takesTheEmptyListAwayAndLeavesCommentsWhereTheyAre() {
        assertThat(after("# Above.\n[]  # beside\n# Below.\n")).isEqualTo("# Above.\n# beside\n" + ITEM + "# Below.\n");
    }

    @Test
    void addsToWhatStandsThere() {
        var before = "# Above.\n" + ITEM.replace("heat", "cold") + "# Below.\n";
        assertThat(after(before)).isEqualTo(before + ITEM);
    }

    @Test
    void keepsTheIndentationOfTheList() {
        var before = "  " + ITEM.replace("heat", "cold").strip().replace("\n", "\n  ");
        assertThat(after(before)).isEqualTo(before + "\n  " + ITEM.strip().replace("\n", "\n  ") + "\n");
    }

    @Test
    void keepsTheLineEndsOfTheFile() {
        var before = ITEM.replace("heat", "cold").replace("\n", "\r\n");
        assertThat(after(before)).isEqualTo(before + ITEM.replace("\n", "\r\n"));
    }

    @Test
    void doesNotAddWhatStandsThereAlready() {
        assertThat(after(ITEM)).isEqualTo(ITEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A \"Bee\" C", "back\\slash", "colon: name", "# no comment", "Zoë القاسم", "- dash", "yes"})
    void writesNamesThatYamlWouldTakeForSomethingElse(String name) {
        var text =
                SignOffList.with(signOff(name), ITEM, "sign-off.yaml").value().orElseThrow();
        assertThat(SignOffReader.read(text, "sign-off.yaml", new ProblemCollector())
                        .orElseThrow()
                        .get(1)
                        .name()
                        .value())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "path: x\n",
                "- path: x\n",
                "[{path: a, hash: b, name: c, role: d, date: 2026-11-25}]\n",
                "- path: 'open\n"
            })
    void refusesAListThatItCouldNotLeaveAsItIs(String before) {
        var refused = SignOffList.with(signOff("A. Example"), before, "sign-off.yaml");
        assertThat(refused.value()).isEmpty();
        assertThat(refused.problems().hasErrors()).isTrue();
    }
}

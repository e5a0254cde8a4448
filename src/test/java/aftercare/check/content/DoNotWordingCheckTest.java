package aftercare.check.content;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Prose.PanelKind;
import aftercare.problem.Problem;
import aftercare.problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoNotWordingCheckTest {
    private static final ContentCheck CHECK = new DoNotWordingCheck();

    @Test
    void reportsItemThatReadsAsAdvice() {
        var guide = guide("heat")
                .body(text -> text.panel(PanelKind.DO, "Rest.")
                        .panel(PanelKind.DO_NOT, "Do not stay in bed.", "Lie on a <em>hot</em> pack."));
        Told.one(Checked.by(CHECK, guide), "AC325", "content/en/guides/heat.md", 24);
    }

    @Test
    void givesTheLineToWrite() {
        var guide = guide("heat")
                .body(text -> text.panel(PanelKind.DO, "Rest.").panel(PanelKind.DO_NOT, "Lie on a <em>hot</em> pack."));
        assertThat(Checked.by(CHECK, guide))
                .extracting(Problem::hint)
                .containsExactly("Write: \"Do not lie on a hot pack.\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Don't lie on it. | Do not lie on it.",
                "Don’t lie on it. | Do not lie on it.",
                "Never lie on it. | Do not lie on it.",
                "Please do not lie on it. | Do not lie on it.",
                "You must not lie on it. | Do not lie on it.",
                "Please don't lie on it. | Do not lie on it."
            })
    void warnsOfOtherWordsThatDeny(String item, String line) {
        var guide = guide("heat").body(text -> text.panel(PanelKind.DO, "Rest.").panel(PanelKind.DO_NOT, item));
        var problem = Told.one(Checked.by(CHECK, guide), "AC325", "content/en/guides/heat.md", 23);
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.message()).doesNotContain("opposite");
        assertThat(problem.hint()).isEqualTo("Write: \"" + line + "\"");
    }

    @Test
    void warnsOfAnItemThatDeniesTwiceWithItsCross() {
        var guide = guide("heat")
                .body(text ->
                        text.panel(PanelKind.DO, "Rest.").panel(PanelKind.DO_NOT, "Avoid alcohol.", "No alcohol."));
        assertThat(Checked.by(CHECK, guide))
                .extracting(Problem::severity)
                .containsExactly(Severity.WARNING, Severity.WARNING);
    }

    @Test
    void reportsItemOfOutcome() {
        var content = new SampleContent()
                .with(new SampleSelfCheck()
                        .outcome("end", List.of("Do not drive.", "Wait."))
                        .build());
        Told.one(Checked.by(CHECK, content), "AC325", "content/en/self-checks/sore.yaml", 10);
    }

    @Test
    void isNotAskedOfOtherLanguages() {
        var content = new SampleContent()
                .language("es")
                .with(guide("heat").locale("es").body(text -> text.panel(PanelKind.DO_NOT, "No se acueste.")));
        assertThat(Checked.by(CHECK, content)).isEmpty();
    }
}

package aftercare.check.content;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Prose.PanelKind;
import java.util.List;
import org.junit.jupiter.api.Test;

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
                .with(guide("heat").body(text -> text.panel(PanelKind.DO_NOT, "No se acueste.")));
        assertThat(Checked.by(CHECK, content)).isEmpty();
    }
}

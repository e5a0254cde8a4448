package aftercare.check;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Prose;
import org.junit.jupiter.api.Test;

class ActionBlockCheckTest {
    private static final String FILE = "content/en/guides/heat.md";
    private static final WritingCheck CHECK = new ActionBlockCheck();

    @Test
    void reportsGuideThatSaysNowhereWhatToDo() {
        Told.one(Checked.by(CHECK, "You can walk."), "AC346", FILE, 1);
    }

    @Test
    void acceptsListOfWhatToDo() {
        var guide = SampleGuide.guide("heat").body(text -> text.panel(Prose.PanelKind.DO, "Walk"));
        assertThat(Checked.by(CHECK, guide)).isEmpty();
    }
}

package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.SampleGuide;
import aftercare.check.content.Told;
import aftercare.model.Prose;
import org.junit.jupiter.api.Test;

class ActionBlockCheckTest {
    private static final String FILE = "content/en/guides/heat.md";
    private static final WritingCheck CHECK = new ActionBlockCheck();

    @Test
    void reportsGuideThatSaysNowhereWhatToDo() {
        Told.one(CheckedWriting.by(CHECK, "You can walk."), "AC346", FILE, 1);
    }

    @Test
    void acceptsListOfWhatToDo() {
        var guide = SampleGuide.guide("heat").body(text -> text.panel(Prose.PanelKind.DO, "Walk"));
        assertThat(CheckedWriting.by(CHECK, guide)).isEmpty();
    }
}

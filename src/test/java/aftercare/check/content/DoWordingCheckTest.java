package aftercare.check.content;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Prose.PanelKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoWordingCheckTest {
    private static final ContentCheck CHECK = new DoWordingCheck();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do not put ice on bare skin.",
                "Don't stay in bed.",
                "Never smoke near a baby.",
                "Avoid heavy meals.",
                "No alcohol before bed.",
                "Please do not drive.",
                "You must not lift."
            })
    void warnsOfAnItemThatSaysWhatNotToDo(String item) {
        Told.one(
                Checked.by(CHECK, guide("heat").body(text -> text.panel(PanelKind.DO, item))),
                "AC358",
                "content/en/guides/heat.md",
                21);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No-impact sports such as swimming.",
                "Nod slowly.",
                "Note what you eat.",
                "No need to rest: walk.",
                "Stop if it hurts.",
                "Keep away from the sun.",
                "Northern lights are worth a walk."
            })
    void leavesWhatToDoAlone(String item) {
        assertThat(Checked.by(CHECK, guide("heat").body(text -> text.panel(PanelKind.DO, item))))
                .isEmpty();
    }
}

package aftercare.check.sign;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.SampleContent;
import aftercare.check.content.SampleGuide;
import aftercare.check.content.SampleSelfCheck;
import aftercare.check.content.Told;
import aftercare.model.CareLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownSignCheckTest {
    private static final ContentCheck CHECK = new UnknownSignCheck();

    @Test
    void reportsSignInCardThatDoesNotExist() {
        var guide = guide("heat").body(text -> text.card(CareLevel.URGENT, "fever", "swolen-leg"));
        var problem = Told.one(Checked.by(CHECK, guide), "AC302", "content/en/guides/heat.md", 22);
        assertThat(problem.hint()).isEqualTo("Did you mean \"swollen-leg\"?");
    }

    @Test
    void reportsSignInSettingsThatDoesNotExist() {
        var guide = guide("heat").signs("fever", "swolen-leg");
        Told.one(Checked.by(CHECK, guide), "AC302", "content/en/guides/heat.md", SampleGuide.SIGNS_LINE);
    }

    @Test
    void reportsSignOfQuestionThatDoesNotExist() {
        var content = new SampleContent()
                .with(new SampleSelfCheck()
                        .question("first", List.of("fever", "nothing-like-it"), "end")
                        .build());
        Told.one(Checked.by(CHECK, content), "AC302", "content/en/self-checks/sore.yaml", 10);
    }
}

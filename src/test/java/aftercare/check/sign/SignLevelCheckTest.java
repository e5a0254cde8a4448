package aftercare.check.sign;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.Told;
import aftercare.model.CareLevel;
import org.junit.jupiter.api.Test;

class SignLevelCheckTest {
    private static final ContentCheck CHECK = new SignLevelCheck();

    @Test
    void reportsSignInCardOfAnotherLevel() {
        var guide = guide("heat").body(text -> text.card(CareLevel.URGENT, "fever", "numb"));
        var problem = Told.one(Checked.by(CHECK, guide), "AC303", "content/en/guides/heat.md", 22);
        assertThat(problem.hint()).contains("::: emergency");
    }
}

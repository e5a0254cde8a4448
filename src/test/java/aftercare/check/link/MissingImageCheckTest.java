package aftercare.check.link;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class MissingImageCheckTest {
    private static final ContentCheck CHECK = new MissingImageCheck();

    @Test
    void reportsPictureThatIsNotThere() {
        var guide = guide("heat")
                .body(text -> text.image("images/spine.svg", "A spine").image("images/spin.svg", "A spine"));
        var problem = Told.one(Checked.by(CHECK, guide), "AC308", "content/en/guides/heat.md", 21);
        assertThat(problem.hint()).isEqualTo("Did you mean \"../../images/spine.svg\"?");
    }
}

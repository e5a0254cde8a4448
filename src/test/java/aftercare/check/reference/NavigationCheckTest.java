package aftercare.check.reference;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.SampleContent;
import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class NavigationCheckTest {
    private static final ContentCheck CHECK = new NavigationCheck();

    @Test
    void reportsNameThatDoesNotExist() {
        var content = new SampleContent()
                .with(guide("heat"))
                .navigation("guides")
                .navigation("guides/heat")
                .navigation("guide/heat");
        var problem = Told.one(Checked.by(CHECK, content), "AC313", "content/site.yaml", 12);
        assertThat(problem.hint()).isEqualTo("Did you mean \"guides/heat\"?");
    }

    @Test
    void reportsPageThatReadersCannotOpen() {
        var content = new SampleContent().with(guide("heat").draft()).navigation("guides/heat");
        assertThat(Checked.by(CHECK, content).get(0).message()).contains("draft");
    }
}

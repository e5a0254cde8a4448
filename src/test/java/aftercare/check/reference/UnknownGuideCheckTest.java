package aftercare.check.reference;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.SampleContent;
import aftercare.check.content.SampleGuide;
import aftercare.check.content.SampleSelfCheck;
import aftercare.check.content.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownGuideCheckTest {
    private static final ContentCheck CHECK = new UnknownGuideCheck();

    @Test
    void reportsRelatedGuideThatDoesNotExist() {
        var content = new SampleContent()
                .with(guide("easing-soreness"))
                .with(guide("heat").related("easing-sorness"));
        var problem =
                Told.one(Checked.by(CHECK, content), "AC304", "content/en/guides/heat.md", SampleGuide.RELATED_LINE);
        assertThat(problem.hint()).isEqualTo("Did you mean \"easing-soreness\"?");
    }

    @Test
    void reportsSuccessorOfRetiredGuideThatDoesNotExist() {
        Told.one(
                Checked.by(CHECK, guide("heat").retired("gone")),
                "AC304",
                "content/en/guides/heat.md",
                SampleGuide.RELATED_LINE);
    }

    @Test
    void acceptsRetiredGuideWithoutSuccessor() {
        assertThat(Checked.by(CHECK, guide("heat").retired(""))).isEmpty();
    }

    @Test
    void reportsGuideOfOutcomeThatDoesNotExist() {
        var content = new SampleContent()
                .with(new SampleSelfCheck().outcome("end", List.of(), "gone").build());
        Told.one(Checked.by(CHECK, content), "AC304", "content/en/self-checks/sore.yaml", 10);
    }

    @Test
    void acceptsRelatedDraftWhichTheListLeavesOut() {
        var content = new SampleContent()
                .with(guide("cold").draft())
                .with(guide("heat").related("cold"));
        assertThat(Checked.by(CHECK, content)).isEmpty();
    }
}

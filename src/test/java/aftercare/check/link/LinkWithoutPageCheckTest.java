package aftercare.check.link;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.SampleContent;
import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class LinkWithoutPageCheckTest {
    private static final ContentCheck CHECK = new LinkWithoutPageCheck();

    @Test
    void reportsLinkToDraft() {
        var content = new SampleContent()
                .with(guide("cold").draft())
                .with(guide("heat").body(text -> text.link("guides/cold.md")));
        var problem = Told.one(Checked.by(CHECK, content), "AC306", "content/en/guides/heat.md", 20);
        assertThat(problem.message()).contains("draft");
    }

    @Test
    void saysFromWhenScheduledPageWillStand() {
        var content = new SampleContent()
                .with(guide("cold").publishFrom("2027-01-01"))
                .with(guide("heat").body(text -> text.link("guides/cold.md")));
        assertThat(Checked.by(CHECK, content).get(0).message()).contains("2027-01-01");
    }

    @Test
    void reportsLinkToExpiredPage() {
        var content = new SampleContent()
                .with(guide("cold").expires("2026-11-22"))
                .with(guide("heat").body(text -> text.link("guides/cold.md")));
        assertThat(Checked.by(CHECK, content)).hasSize(1);
    }

    @Test
    void reportsLinkToDataThatHasNoPage() {
        var guide = guide("heat").body(text -> text.link("signs.yaml").link("question-sets/warning-signs.yaml"));
        assertThat(Checked.by(CHECK, guide)).hasSize(2);
    }

    @Test
    void letsDraftsLinkToDrafts() {
        var content = new SampleContent()
                .with(guide("cold").draft())
                .with(guide("heat").draft().body(text -> text.link("guides/cold.md")));
        assertThat(Checked.by(CHECK, content)).isEmpty();
    }
}

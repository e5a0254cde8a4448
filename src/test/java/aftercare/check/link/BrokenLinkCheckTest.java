package aftercare.check.link;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.SampleContent;
import aftercare.check.content.SampleSelfCheck;
import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class BrokenLinkCheckTest {
    private static final ContentCheck CHECK = new BrokenLinkCheck();

    @Test
    void reportsLinkToFileThatDoesNotExist() {
        var guide = guide("heat").body(text -> text.link("guides/heat.md").link("guides/haet.md"));
        var problem = Told.one(Checked.by(CHECK, guide), "AC305", "content/en/guides/heat.md", 21);
        assertThat(problem.message()).contains("en/guides/haet.md");
        assertThat(problem.hint()).isEqualTo("Did you mean \"heat.md\"?");
    }

    @Test
    void findsFileInAnotherFolder() {
        var content = new SampleContent()
                .with(new SampleSelfCheck().build())
                .with(guide("heat").body(text -> text.link("guides/sore.yaml")));
        assertThat(Checked.by(CHECK, content).get(0).hint()).isEqualTo("Did you mean \"../self-checks/sore.yaml\"?");
    }

    @Test
    void reportsBrokenLinkInIntroductionOfSelfCheck() {
        var content = new SampleContent()
                .with(new SampleSelfCheck()
                        .intro(text -> text.link("guides/gone.md"))
                        .build());
        Told.one(Checked.by(CHECK, content), "AC305", "content/en/self-checks/sore.yaml", 20);
    }

    @Test
    void leavesOtherSitesAlone() {
        var guide = guide("heat").body(text -> text.link("https://example.org/", "", ""));
        assertThat(Checked.by(CHECK, guide)).isEmpty();
    }
}

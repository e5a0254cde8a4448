package aftercare.check.link;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.SampleContent;
import aftercare.check.content.SampleSelfCheck;
import aftercare.check.content.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownAnchorCheckTest {
    private static final ContentCheck CHECK = new UnknownAnchorCheck();

    @Test
    void reportsHeadingThatGuideDoesNotHave() {
        var content = new SampleContent()
                .with(guide("cold"))
                .with(guide("heat")
                        .body(text -> text.link("x", "guides/cold.md", "what-to-do")
                                .link("x", "guides/cold.md", "what-to-dO")));
        var problem = Told.one(Checked.by(CHECK, content), "AC307", "content/en/guides/heat.md", 21);
        assertThat(problem.hint()).isEqualTo("Did you mean \"#what-to-do\"?");
    }

    @Test
    void reportsHeadingOfSamePage() {
        var guide = guide("heat")
                .body(text -> text.heading(2, "Here").link("#here", "", "here").link("#x", "", "x"));
        var problem = Told.one(Checked.by(CHECK, guide), "AC307", "content/en/guides/heat.md", 22);
        assertThat(problem.hint()).contains("#here");
    }

    @Test
    void reportsTermThatGlossaryDoesNotHave() {
        var guide = guide("heat")
                .body(text -> text.link("x", "glossary.yaml", "bone").link("x", "glossary.yaml", "muscle"));
        Told.one(Checked.by(CHECK, guide), "AC307", "content/en/guides/heat.md", 21);
    }

    @Test
    void reportsQuestionThatSelfCheckDoesNotHave() {
        var content = new SampleContent()
                .with(new SampleSelfCheck()
                        .question("first", "end")
                        .outcome("end", List.of())
                        .build())
                .with(guide("heat")
                        .body(text -> text.link("x", "self-checks/sore.yaml", "first")
                                .link("x", "self-checks/sore.yaml", "end")
                                .link("x", "self-checks/sore.yaml", "middle")));
        Told.one(Checked.by(CHECK, content), "AC307", "content/en/guides/heat.md", 22);
    }

    @Test
    void leavesPlacesOnOtherSitesAlone() {
        var guide = guide("heat").body(text -> text.link("https://example.org/#x", "", "x"));
        assertThat(Checked.by(CHECK, guide)).isEmpty();
    }
}

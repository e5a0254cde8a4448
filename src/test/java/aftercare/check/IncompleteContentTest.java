package aftercare.check;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.SampleContent;
import aftercare.check.content.SampleSelfCheck;
import aftercare.model.CareLevel;
import aftercare.model.Prose;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.work.Today;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncompleteContentTest {
    private static List<Problem> problems(SampleContent content) {
        return ContentChecks.of(content.build(), Problems.NONE, Today.of(SampleContent.TODAY))
                .list();
    }

    @Test
    void missesNothingThatAnUnreadFileMayHold() {
        var content = new SampleContent()
                .incomplete("sources.yaml")
                .incomplete("en/signs.yaml")
                .incomplete("en/guides/broken.md")
                .incomplete("images/broken.svg")
                .navigation("guides/broken")
                .with(guide("heat")
                        .sources("nobody")
                        .related("broken")
                        .body(text -> text.card(CareLevel.EMERGENCY, "unknown")
                                .heading(2, "Do")
                                .panel(Prose.PanelKind.DO, "Walk")
                                .link("guides/broken.md")
                                .image("images/broken.svg", "A spine")));
        assertThat(problems(content)).isEmpty();
    }

    @Test
    void stillTellsOfOtherFaults() {
        var content =
                new SampleContent().incomplete("en/about.md").with(guide("heat").related("gone"));
        assertThat(problems(content)).extracting(Problem::code).containsExactly("AC304");
    }

    @Test
    void missesNoStepThatAnUnreadQuestionSetMayHold() {
        var content = new SampleContent()
                .incomplete("en/self-checks/sore.yaml")
                .with(new SampleSelfCheck().question("first", "gone", "lost").build());
        assertThat(problems(content)).isEmpty();
    }
}

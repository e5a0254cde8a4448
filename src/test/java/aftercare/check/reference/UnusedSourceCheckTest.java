package aftercare.check.reference;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.SampleContent;
import aftercare.check.content.SampleSelfCheck;
import aftercare.check.content.Told;
import aftercare.model.CareLevel;
import aftercare.problem.Severity;
import org.junit.jupiter.api.Test;

class UnusedSourceCheckTest {
    private static final ContentCheck CHECK = new UnusedSourceCheck();

    @Test
    void warnsOfSourceThatBacksNothing() {
        var content = new SampleContent()
                .source("ros-2020", 2020, "")
                .with(guide("heat").sources("dahm-2010"));
        var problem = Told.one(Checked.by(CHECK, content), "AC329", "content/sources.yaml", 2);
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void countsCitationsSignsAndSelfChecks() {
        var content = new SampleContent()
                .source("b", 2020, "")
                .source("c", 2020, "")
                .with(guide("heat").body(text -> text.cite("dahm-2010")))
                .sign("rash", CareLevel.SOON, "b")
                .with(new SampleSelfCheck().sources("c").build());
        assertThat(Checked.by(CHECK, content)).isEmpty();
    }
}

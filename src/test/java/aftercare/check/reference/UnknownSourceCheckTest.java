package aftercare.check.reference;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.SampleContent;
import aftercare.check.content.SampleGuide;
import aftercare.check.content.SampleSelfCheck;
import aftercare.check.content.Told;
import aftercare.model.CareLevel;
import org.junit.jupiter.api.Test;

class UnknownSourceCheckTest {
    private static final ContentCheck CHECK = new UnknownSourceCheck();

    @Test
    void reportsCitationOfSourceThatDoesNotExist() {
        var problem = Told.one(
                Checked.by(CHECK, guide("heat").body(text -> text.cite("dahm-2010", "dahm-2001"))),
                "AC301",
                "content/en/guides/heat.md",
                21);
        assertThat(problem.message()).contains("dahm-2001");
        assertThat(problem.hint()).isEqualTo("Did you mean \"dahm-2010\"?");
    }

    @Test
    void reportsUnknownSourceInFrontMatter() {
        Told.one(
                Checked.by(CHECK, guide("heat").sources("nobody")),
                "AC301",
                "content/en/guides/heat.md",
                SampleGuide.SOURCES_LINE);
    }

    @Test
    void saysWhichSourceTookThePlaceOfOneThatIsGone() {
        var content = new SampleContent()
                .source("dahm-2010", 2010, "", "dahm-2001")
                .sign("rash", CareLevel.SOON, "dahm-2001");
        var problem = Told.one(Checked.by(CHECK, content), "AC301", "content/en/signs.yaml", 5);
        assertThat(problem.message()).contains("dahm-2001", "dahm-2010");
        assertThat(problem.hint()).contains("dahm-2010");
    }

    @Test
    void reportsUnknownSourceOfSign() {
        var content = new SampleContent().sign("rash", CareLevel.SOON, "dahm-2010", "nobody");
        Told.one(Checked.by(CHECK, content), "AC301", "content/en/signs.yaml", 5);
    }

    @Test
    void reportsUnknownSourceOfSelfCheck() {
        var content =
                new SampleContent().with(new SampleSelfCheck().sources("nobody").build());
        Told.one(Checked.by(CHECK, content), "AC301", "content/en/self-checks/sore.yaml", 5);
    }
}

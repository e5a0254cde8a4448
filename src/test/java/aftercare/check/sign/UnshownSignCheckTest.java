package aftercare.check.sign;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.SampleContent;
import aftercare.check.content.SampleGuide;
import aftercare.check.content.Told;
import aftercare.model.CareLevel;
import org.junit.jupiter.api.Test;

class UnshownSignCheckTest {
    private static final ContentCheck CHECK = new UnshownSignCheck();

    private static SampleContent content() {
        return new SampleContent().sign("dark-pee", CareLevel.EMERGENCY).with(guide("heat"));
    }

    private static SampleGuide showing() {
        return guide("help").body(text -> text.card(CareLevel.EMERGENCY, "dark-pee"));
    }

    @Test
    void reportsRedFlagThatNoGuideShows() {
        var problem = Told.one(Checked.by(CHECK, content()), "AC361", "content/en/signs.yaml", 5);
        assertThat(problem.message()).contains("\"dark-pee\"", "emergency");
        assertThat(problem.hint()).contains("::: emergency");
    }

    @Test
    void isContentWithOneGuideThatShowsIt() {
        assertThat(Checked.by(CHECK, content().with(showing()))).isEmpty();
    }

    @Test
    void doesNotCountGuidesThatReadersCannotRead() {
        var content = content()
                .with(showing().draft())
                .with(guide("old").retired("heat").body(text -> text.card(CareLevel.EMERGENCY, "dark-pee")));
        assertThat(Checked.by(CHECK, content)).hasSize(1);
    }

    @Test
    void missesNothingThatAnUnreadGuideMayShow() {
        assertThat(Checked.by(CHECK, content().incomplete("en/guides/help.md"))).isEmpty();
    }

    @Test
    void passesOverSiteWithoutGuides() {
        assertThat(Checked.by(CHECK, new SampleContent().sign("dark-pee", CareLevel.EMERGENCY)))
                .isEmpty();
    }
}

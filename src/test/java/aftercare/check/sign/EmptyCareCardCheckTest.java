package aftercare.check.sign;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.SampleContent;
import aftercare.check.content.Told;
import aftercare.model.CareLevel;
import org.junit.jupiter.api.Test;

class EmptyCareCardCheckTest {
    private static final ContentCheck CHECK = new EmptyCareCardCheck();

    @Test
    void reportsCardOfLevelThatHasNoSigns() {
        var content =
                new SampleContent().withoutSign("lasting").with(guide("heat").body(text -> text.card(CareLevel.SOON)));
        Told.one(Checked.by(CHECK, content), "AC323", "content/en/guides/heat.md", 20);
    }

    @Test
    void acceptsCardThatShowsAllSignsOfItsLevel() {
        assertThat(Checked.by(CHECK, guide("heat").body(text -> text.card(CareLevel.URGENT))))
                .isEmpty();
    }
}

package aftercare.check.sign;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.Told;
import aftercare.model.CareLevel;
import aftercare.model.Prose.PanelKind;
import org.junit.jupiter.api.Test;

class CareCardFollowerCheckTest {
    private static final ContentCheck CHECK = new CareCardFollowerCheck();

    @Test
    void reportsParagraphBelowCard() {
        var guide =
                guide("heat").body(text -> text.card(CareLevel.URGENT, "fever").paragraph("Rest is fine &amp; good."));
        Told.one(Checked.by(CHECK, guide), "AC321", "content/en/guides/heat.md", 22);
    }

    @Test
    void reportsPanelBelowCard() {
        var guide =
                guide("heat").body(text -> text.card(CareLevel.URGENT, "fever").panel(PanelKind.DO, "Rest."));
        Told.one(Checked.by(CHECK, guide), "AC321", "content/en/guides/heat.md", 22);
    }

    @Test
    void acceptsCardHeadingOrEnd() {
        var guide = guide("heat")
                .body(text -> text.card(CareLevel.EMERGENCY, "numb")
                        .card(CareLevel.URGENT, "fever")
                        .heading(2, "Rest")
                        .card(CareLevel.SOON, "lasting"));
        assertThat(Checked.by(CHECK, guide)).isEmpty();
    }
}

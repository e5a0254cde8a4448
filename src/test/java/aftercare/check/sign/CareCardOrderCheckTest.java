package aftercare.check.sign;

import static aftercare.check.content.SampleGuide.guide;

import aftercare.check.content.Checked;
import aftercare.check.content.Told;
import aftercare.model.CareLevel;
import org.junit.jupiter.api.Test;

class CareCardOrderCheckTest {
    @Test
    void reportsCardBelowLessUrgentOne() {
        var guide = guide("heat")
                .body(text -> text.card(CareLevel.URGENT, "fever")
                        .card(CareLevel.EMERGENCY, "numb")
                        .heading(2, "Later")
                        .card(CareLevel.SOON, "lasting"));
        Told.one(Checked.by(new CareCardOrderCheck(), guide), "AC320", "content/en/guides/heat.md", 22);
    }
}

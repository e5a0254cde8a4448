package aftercare.check.sign;

import static aftercare.check.content.SampleGuide.guide;

import aftercare.check.content.Checked;
import aftercare.check.content.Told;
import aftercare.model.CareLevel;
import org.junit.jupiter.api.Test;

class RepeatedCareCardCheckTest {
    @Test
    void reportsSecondCardOfOneLevel() {
        var guide = guide("heat")
                .body(text -> text.card(CareLevel.URGENT, "fever")
                        .card(CareLevel.SOON, "lasting")
                        .card(CareLevel.URGENT, "swollen-leg"));
        Told.one(Checked.by(new RepeatedCareCardCheck(), guide), "AC319", "content/en/guides/heat.md", 24);
    }
}

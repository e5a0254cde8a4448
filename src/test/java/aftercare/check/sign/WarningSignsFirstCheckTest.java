package aftercare.check.sign;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.Told;
import aftercare.model.CareLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarningSignsFirstCheckTest {
    private static final ContentCheck CHECK = new WarningSignsFirstCheck();

    @Test
    void reportsGuideThatBeginsWithAdvice() {
        var guide = guide("heat")
                .body(text ->
                        text.paragraph("Rest.").heading(2, "Warning signs").card(CareLevel.EMERGENCY, "numb"));
        Told.one(Checked.by(CHECK, guide), "AC324", "content/en/guides/heat.md", 21);
    }

    @Test
    void reportsGuideWithoutText() {
        Told.one(Checked.by(CHECK, guide("heat").body(text -> text)), "AC324", "content/en/guides/heat.md", 1);
    }

    @Test
    void doesNotCountCardThatCanWait() {
        assertThat(Checked.by(CHECK, guide("heat").body(text -> text.card(CareLevel.SOON, "lasting"))))
                .hasSize(1);
    }

    @Test
    void countsARedFlagOfTheStripAndLeavesUnknownOnes() {
        for (var sign : List.of("numb", "nothing-like-it")) {
            assertThat(Checked.by(CHECK, guide("heat").signs(sign).body(text -> text)))
                    .as(sign)
                    .isEmpty();
        }
        assertThat(Checked.by(CHECK, guide("heat").signs("lasting").body(text -> text)))
                .hasSize(1);
    }

    @Test
    void isNotAskedOfTherapistsNorOfNotices() {
        assertThat(Checked.by(CHECK, guide("heat").audience("professionals").body(text -> text)))
                .isEmpty();
        assertThat(Checked.by(CHECK, guide("heat").retired("").body(text -> text)))
                .isEmpty();
    }
}

package aftercare.check.content;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MedicineReviewCheckTest {
    private static final ContentCheck CHECK = new MedicineReviewCheck();

    @Test
    void reportsPageAboutMedicinesThatWaitsTooLong() {
        var late = guide("pills").title("Painkillers and you").review("2026-11-01", "2027-12-01");
        Told.one(Checked.by(CHECK, late), "AC336", "content/en/guides/pills.md", SampleGuide.REVIEW_LINE);
    }

    @Test
    void acceptsAYearAndOtherPages() {
        assertThat(Checked.by(CHECK, guide("pills").title("Painkillers").review("2026-11-01", "2027-11-01")))
                .isEmpty();
        assertThat(Checked.by(CHECK, guide("heat").review("2026-11-01", "2028-11-01")))
                .isEmpty();
    }
}

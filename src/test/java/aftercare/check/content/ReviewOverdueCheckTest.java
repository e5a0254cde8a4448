package aftercare.check.content;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.Severity;
import org.junit.jupiter.api.Test;

class ReviewOverdueCheckTest {
    private static final ContentCheck CHECK = new ReviewOverdueCheck();

    @Test
    void warnsOfPagePastItsReview() {
        var problem = Told.one(
                Checked.by(CHECK, guide("heat").review("2025-11-21", "2026-11-21")),
                "AC317",
                "content/en/guides/heat.md",
                SampleGuide.REVIEW_LINE);
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void isSilentOnTheDayItself() {
        assertThat(Checked.by(CHECK, guide("heat").review("2025-11-22", "2026-11-22")))
                .isEmpty();
    }

    @Test
    void isSilentOfPagesThatNobodyCanOpen() {
        assertThat(Checked.by(
                        CHECK, guide("heat").review("2020-01-01", "2021-01-01").draft()))
                .isEmpty();
    }
}

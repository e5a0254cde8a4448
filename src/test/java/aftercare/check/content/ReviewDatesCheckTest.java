package aftercare.check.content;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReviewDatesCheckTest {
    private static final ContentCheck CHECK = new ReviewDatesCheck();

    @Test
    void reportsNextReviewBeforeLast() {
        Told.one(
                Checked.by(CHECK, guide("heat").review("2026-11-20", "2026-11-20")),
                "AC315",
                "content/en/guides/heat.md",
                SampleGuide.REVIEW_LINE);
    }

    @Test
    void reportsNextReviewMoreThanThreeYearsLater() {
        assertThat(Checked.by(CHECK, guide("heat").review("2026-11-20", "2029-11-20")))
                .isEmpty();
        var problem = Checked.by(CHECK, guide("heat").review("2026-11-20", "2029-11-21"))
                .get(0);
        assertThat(problem.hint()).contains("2029-11-20");
    }
}

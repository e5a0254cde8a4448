package aftercare.check.finished;

import static aftercare.check.finished.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class HeadingOrderCheckTest {
    @Test
    void reportsSkippedLevel() {
        Told.one(problems(page("<h2>A</h2><h4>B</h4>")), "AC408", GUIDE_TEMPLATE, 1);
        assertThat(problems(page("<h2>A</h2><h3>B</h3><h2>C</h2>"))).isEmpty();
    }
}

package aftercare.check.finished;

import static aftercare.check.finished.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class MainHeadingCheckTest {
    @Test
    void reportsPageWithTwoMainHeadings() {
        Told.one(problems(page("<h1>Again</h1>")), "AC407", GUIDE_TEMPLATE, 1);
    }

    @Test
    void reportsPageWithoutMainHeading() {
        assertThat(problems(page("").replace("<h1>Heat</h1>", ""))).hasSize(1);
    }
}

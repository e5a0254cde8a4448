package aftercare.check.finished;

import static aftercare.check.finished.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class ViewportCheckTest {
    @Test
    void reportsPageThatDoesNotFitAPhone() {
        Told.one(problems(page("").replace("width=device-width", "width=980")), "AC421", GUIDE_TEMPLATE, 1);
    }

    @Test
    void reportsPageThatCannotBeEnlarged() {
        assertThat(problems(page("").replace("initial-scale=1", "maximum-scale=1.0")))
                .hasSize(1);
        assertThat(problems(page("").replace("initial-scale=1", "user-scalable=no")))
                .hasSize(1);
        assertThat(problems(page("").replace("initial-scale=1", "maximum-scale=10")))
                .isEmpty();
    }
}

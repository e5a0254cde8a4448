package aftercare.check.finished;

import static aftercare.check.finished.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class PolicyCheckTest {
    @Test
    void reportsPageWithoutThePolicy() {
        Told.one(problems(page("").replace("Content-Security-Policy", "X")), "AC419", GUIDE_TEMPLATE, 1);
    }

    @Test
    void reportsWeakerPolicy() {
        assertThat(problems(page("").replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")))
                .hasSize(1);
    }
}

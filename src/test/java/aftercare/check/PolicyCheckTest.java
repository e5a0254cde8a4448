package aftercare.check;

import static aftercare.check.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.SampleSite.page;
import static aftercare.check.SampleSite.problems;
import static org.assertj.core.api.Assertions.assertThat;

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

package aftercare.check.finished;

import static aftercare.check.finished.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class PageImageCheckTest {
    @Test
    void reportsPictureWithoutAltText() {
        Told.one(problems(page("<img src=\"../assets/x.svg\">")), "AC412", GUIDE_TEMPLATE, 1);
        assertThat(problems(page("<img src=\"../assets/x.svg\" alt=\"\">"))).isEmpty();
    }
}

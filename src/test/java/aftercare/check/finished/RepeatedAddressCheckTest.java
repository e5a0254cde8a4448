package aftercare.check.finished;

import static aftercare.check.finished.SampleSite.HEAT;
import static aftercare.check.finished.SampleSite.page;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class RepeatedAddressCheckTest {
    @Test
    void reportsTwoPagesOfOneAddress() {
        var site = SampleSite.withHeat().with(HEAT, page("")).with(HEAT, page("").replace("<title>", "<title>B"));
        var problem = Told.one(site.problemsOfSite(), "AC405", "content/en/guides/heat.md", 1);
        assertThat(problem.message()).contains("guides/heat.html").contains("content/en/guides/heat.md:1:1");
    }
}

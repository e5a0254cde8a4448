package aftercare.check.finished;

import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class RepeatedIdCheckTest {
    @Test
    void reportsIdThatAHeadingShares() {
        var problem = Told.one(
                problems(page("<h2 id=\"page-main\">Page main</h2>")), "AC409", "content/en/guides/heat.md", 1);
        assertThat(problem.message()).contains("page-main").contains("Page main");
    }
}

package aftercare.check.finished;

import static aftercare.check.content.SampleGuide.guide;
import static aftercare.check.finished.SampleSite.HEAT;
import static aftercare.check.finished.SampleSite.page;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.SampleContent;
import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class RepeatedPageTitleCheckTest {
    @Test
    void reportsTwoPagesOfOneTitle() {
        var site = new SampleSite(new SampleContent()
                        .with(guide("heat").aliases("guides/old.html"))
                        .with(guide("cold")))
                .with("guides/old.html", page(""))
                .with("guides/cold.html", page(""))
                .with(HEAT, page(""));
        var problem = Told.one(site.problemsOfSite(), "AC406", "content/en/guides/heat.md", 1);
        assertThat(problem.message()).contains("guides/cold.html");
    }
}

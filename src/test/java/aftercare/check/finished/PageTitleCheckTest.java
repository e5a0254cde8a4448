package aftercare.check.finished;

import static aftercare.check.finished.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.SampleContent;
import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class PageTitleCheckTest {
    @Test
    void reportsPageWithoutTitle() {
        Told.one(problems(page("").replace("<title>Heat</title>", "")), "AC411", GUIDE_TEMPLATE, 1);
    }

    @Test
    void reportsPageWithoutDescription() {
        Told.one(problems(page("").replace("name=\"description\"", "")), "AC411", GUIDE_TEMPLATE, 1);
    }

    @Test
    void asksNoDescriptionOfPagesThatAreNotListed() {
        var site = new SampleSite(new SampleContent());
        assertThat(site.inspect("404.html", page("").replace("name=\"description\"", ""))
                        .problems()
                        .list())
                .isEmpty();
    }
}

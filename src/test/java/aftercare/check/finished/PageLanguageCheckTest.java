package aftercare.check.finished;

import static aftercare.check.finished.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class PageLanguageCheckTest {
    @Test
    void reportsPageWithoutItsLanguage() {
        Told.one(problems(page("").replace(" lang=\"en\"", "")), "AC410", GUIDE_TEMPLATE, 1);
        Told.one(problems(page("").replace(" lang=\"en\"", " lang=\"es\"")), "AC410", GUIDE_TEMPLATE, 1);
    }
}

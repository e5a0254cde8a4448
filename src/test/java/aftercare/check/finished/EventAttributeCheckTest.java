package aftercare.check.finished;

import static aftercare.check.finished.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class EventAttributeCheckTest {
    @Test
    void reportsScriptInAttribute() {
        Told.one(problems(page("<p ONCLICK=\"x()\">a</p>")), "AC416", GUIDE_TEMPLATE, 1);
        Told.one(problems(page("<svg onload=\"x()\"></svg>")), "AC416", GUIDE_TEMPLATE, 1);
    }
}

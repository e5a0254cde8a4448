package aftercare.check;

import static aftercare.check.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.SampleSite.page;
import static aftercare.check.SampleSite.problems;

import org.junit.jupiter.api.Test;

class EventAttributeCheckTest {
    @Test
    void reportsScriptInAttribute() {
        Told.one(problems(page("<p ONCLICK=\"x()\">a</p>")), "AC416", GUIDE_TEMPLATE, 1);
        Told.one(problems(page("<svg onload=\"x()\"></svg>")), "AC416", GUIDE_TEMPLATE, 1);
    }
}

package aftercare.check.finished;

import static aftercare.check.finished.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class InlineStyleCheckTest {
    @Test
    void reportsStyleThatThePolicyForbids() {
        Told.one(problems(page("<p style=\"color: red\">a</p>")), "AC415", GUIDE_TEMPLATE, 1);
        Told.one(problems(page("<style>p {}</style>", "")), "AC415", GUIDE_TEMPLATE, 1);
    }
}

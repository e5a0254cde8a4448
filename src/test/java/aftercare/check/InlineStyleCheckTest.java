package aftercare.check;

import static aftercare.check.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.SampleSite.page;
import static aftercare.check.SampleSite.problems;

import org.junit.jupiter.api.Test;

class InlineStyleCheckTest {
    @Test
    void reportsStyleThatThePolicyForbids() {
        Told.one(problems(page("<p style=\"color: red\">a</p>")), "AC415", GUIDE_TEMPLATE, 1);
        Told.one(problems(page("<style>p {}</style>", "")), "AC415", GUIDE_TEMPLATE, 1);
    }
}

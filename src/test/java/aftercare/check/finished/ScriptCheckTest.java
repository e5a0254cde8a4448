package aftercare.check.finished;

import static aftercare.check.finished.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;

import aftercare.check.content.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptCheckTest {
    @Test
    void reportsScriptThatThePolicyForbids() {
        for (var script : List.of(
                "<script>alert(1)</script>",
                "<script type=\"application/json\">{}</script>",
                "<script src=\"../assets/x.js\"></script>",
                "<script src=\"../assets/x.js\" defer type=\"module\"></script>",
                "<script src=\"../assets/x.js\" defer>alert(1)</script>",
                "<script src=\"../assets/x.js\" defer async></script>",
                "<script src=\"../x.js\" defer></script>")) {
            Told.one(problems(page(script)), "AC414", GUIDE_TEMPLATE, 1);
        }
    }
}

package aftercare.check.finished;

import static aftercare.check.content.SampleGuide.guide;
import static aftercare.check.finished.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.SampleContent;
import aftercare.check.content.Told;
import aftercare.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedirectCheckTest {
    private static List<Problem> alias(String target) {
        var site = new SampleSite(new SampleContent().with(guide("heat").aliases("guides/old.html")));
        var refresh = "<meta http-equiv=\"Refresh\" content=\"0; url=" + target + "\">";
        return site.inspect("guides/old.html", page(refresh, "")).problems().list();
    }

    @Test
    void reportsPageThatSendsReadersElsewhere() {
        var refresh = "<meta http-equiv=\"refresh\" content=\"0; url=index.html\">";
        Told.one(problems(page(refresh, "")), "AC418", GUIDE_TEMPLATE, 1);
    }

    @Test
    void reportsOldAddressThatLeadsOutOfTheSite() {
        Told.one(alias("https://example.org/"), "AC418", "templates/pages/alias.ftlh", 1);
        Told.one(alias("gone.html"), "AC418", "templates/pages/alias.ftlh", 1);
    }

    @Test
    void acceptsOldAddressThatLeadsToItsGuide() {
        assertThat(alias("heat.html")).isEmpty();
    }
}

package aftercare.check.finished;

import static aftercare.check.content.SampleGuide.guide;
import static aftercare.check.finished.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.finished.SampleSite.HEAT;
import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.SampleContent;
import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class BrokenPageLinkCheckTest {
    @Test
    void reportsLinkAtTheAuthorsPlace() {
        var content = new SampleContent()
                .with(guide("heat")
                        .body(text -> text.words("guides/heat.md", "Heat").words("guides/gone.md", "Cold “packs”")));
        var site = new SampleSite(content);
        var problem = Told.one(
                site.inspect(HEAT, page("<a href=\"gone.html\">Cold \"packs\"</a>"))
                        .problems()
                        .list(),
                "AC401",
                "content/en/guides/heat.md",
                21);
        assertThat(problem.message()).contains("guides/gone.html");
    }

    @Test
    void reportsLinkOfTemplateThere() {
        var problem =
                Told.one(problems(page("<a href=\"../guides/index.htm.html\">All</a>")), "AC401", GUIDE_TEMPLATE, 1);
        assertThat(problem.hint()).isEqualTo("Did you mean \"guides/index.html\"?");
    }

    @Test
    void reportsLinkToFolder() {
        assertThat(problems(page("<a href=\"./\">All guides</a>"))).hasSize(1);
        assertThat(problems(page("<a href=\"../\">Home</a>"))).hasSize(1);
    }
}

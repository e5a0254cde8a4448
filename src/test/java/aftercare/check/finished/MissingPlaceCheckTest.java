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

class MissingPlaceCheckTest {
    @Test
    void reportsPlaceThatThePageDoesNotHave() {
        var problem = Told.one(
                problems(page("<h2 id=\"rest\">Rest</h2><a href=\"#rast\">Rest</a>")), "AC402", GUIDE_TEMPLATE, 1);
        assertThat(problem.hint()).isEqualTo("Did you mean \"rest\"?");
    }

    @Test
    void reportsPlaceThatAnotherPageDoesNotHave() {
        var content = new SampleContent()
                .with(guide("cold"))
                .with(guide("heat").body(text -> text.link("cold.md#gone", "guides/cold.md", "gone")));
        var site = new SampleSite(content)
                .with(HEAT, page("<a href=\"cold.html#gone\">words</a> <a href=\"cold.html#page-main\">Cold</a>"))
                .with("guides/cold.html", page("").replace("<title>", "<title>Cold "));
        Told.one(site.problemsOfSite(), "AC402", "content/en/guides/heat.md", 20);
    }

    @Test
    void readsPlacesInOtherScripts() {
        var body =
                "<h2 id=\"ألم-الظهر\">ألم</h2><a href=\"#%D8%A3%D9%84%D9%85-%D8%A7%D9%84%D8%B8%D9%87%D8%B1\">ألم</a>";
        assertThat(problems(page(body))).isEmpty();
    }
}

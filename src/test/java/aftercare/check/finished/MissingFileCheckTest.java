package aftercare.check.finished;

import static aftercare.check.finished.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.finished.SampleSite.HEAT;
import static aftercare.check.finished.SampleSite.page;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class MissingFileCheckTest {
    @Test
    void reportsFileThatPagesNeed() {
        var site = SampleSite.withHeat().with(HEAT, page("<link rel=\"stylesheet\" href=\"../assets/x.css\">", ""));
        var problem = Told.one(site.problemsOfSite("assets/y.css"), "AC423", GUIDE_TEMPLATE, 1);
        assertThat(problem.hint()).isEqualTo("Did you mean \"assets/y.css\"?");
    }

    @Test
    void reportsLinkToFile() {
        var site = SampleSite.withHeat().with(HEAT, page("<a href=\"../leaflets/heat.pdf\">Leaflet</a>"));
        assertThat(site.problemsOfSite()).hasSize(1);
        assertThat(site.problemsOfSite("leaflets/heat.pdf")).isEmpty();
    }
}

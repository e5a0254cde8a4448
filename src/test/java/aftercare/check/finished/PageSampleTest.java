package aftercare.check.finished;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.SampleContent;
import aftercare.check.content.SampleGuide;
import aftercare.model.Clinic;
import aftercare.page.Leaflets;
import aftercare.page.Page;
import aftercare.page.PagePlanner;
import aftercare.page.Plan;
import aftercare.problem.Location;
import aftercare.work.ListOrder;
import aftercare.work.Today;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageSampleTest {
    @Test
    void looksAtEveryPageOfAnySiteThatPeopleWrite() {
        var plan = plan(2000);
        assertThat(plan.pages()).allMatch(PageSample.of(plan)::has);
    }

    @Test
    void looksAtSomeOfThousandsOfGuidesAndAtEveryOtherPage() {
        var plan = plan(2001);
        var looked = plan.pages().stream().filter(PageSample.of(plan)::has).toList();

        assertThat(looked).filteredOn(Page.GuidePage.class::isInstance).hasSize(201);
        assertThat(looked)
                .filteredOn(page -> !(page instanceof Page.GuidePage))
                .hasSize(plan.pages().size() - 2001);
    }

    private static Plan plan(int guides) {
        var content = new SampleContent();
        for (int i = 0; i < guides; i++) {
            content = content.with(SampleGuide.guide("guide-" + i));
        }
        var nobody = Clinic.nobody(Location.ofFile("clinic.yaml"));
        return new PagePlanner(
                        content.build(),
                        nobody,
                        Today.of(SampleContent.TODAY),
                        Optional.empty(),
                        Leaflets.NONE,
                        ListOrder.NONE)
                .plan();
    }
}

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
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutsideLinkCheckTest {
    @Test
    void reportsLinkThatClimbsOutOfTheSite() {
        Told.one(problems(page("<a href=\"../../index.html\">Home</a>")), "AC403", GUIDE_TEMPLATE, 1);
    }

    @Test
    void reportsAddressThatDependsOnTheServer() {
        for (var address : List.of("/index.html", "//example.org/", "..\\index.html")) {
            assertThat(problems(page("<a href=\"" + address + "\">Home</a>")))
                    .as(address)
                    .hasSize(1);
        }
    }

    @Test
    void reportsFileOutsideTheSite() {
        Told.one(problems(page("<img src=\"/x.png\" alt=\"A spine\">")), "AC403", GUIDE_TEMPLATE, 1);
    }

    @Test
    void wantsAddressesFromTheRootOnThePageThatIsServedAnywhere() {
        var site = new SampleSite(new SampleContent().with(guide("heat")), Optional.of("https://example.org/care/"));
        var good = page(
                "<link rel=\"stylesheet\" href=\"/care/assets/x.css\">", "<a href=\"/care/guides/heat.html\">Heat</a>");
        assertThat(site.inspect("404.html", good).problems().list()).isEmpty();
        assertThat(site.problemsOfSite("assets/x.css")).isEmpty();
        assertThat(site.inspect("404.html", page("<a href=\"guides/heat.html\">Heat</a>"))
                        .problems()
                        .list())
                .extracting(Problem::code)
                .containsExactly("AC403");
        assertThat(site.inspect("404.html", page("<a href=\"/guides/heat.html\">Heat</a>"))
                        .problems()
                        .list())
                .hasSize(1);
    }
}

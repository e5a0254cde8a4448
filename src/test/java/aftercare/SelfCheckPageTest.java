package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Tests the page of the small site's self-check, published by a clinic with phone numbers. */
@TestInstance(Lifecycle.PER_CLASS)
class SelfCheckPageTest {
    private Path site;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        var clinic = folder.resolve("clinic.yaml");
        Files.writeString(clinic, """
                name: Riverside
                emergency: {number: "112", label: Emergency services}
                advice-line: {number: "116 117", label: Out-of-hours advice}
                """);
        site = folder.resolve("site");
        var request = new BuildRequest(
                Optional.of(SiteTest.SITES.resolve("small/content")),
                Optional.of(Path.of("templates")),
                List.of(clinic),
                site,
                Optional.empty(),
                ShippedSite.TODAY);
        assertThat(SiteBuild.of(request, Progress.SILENT).build().published()).isPresent();
    }

    @Test
    void outcomeNamesTheNumberToCall() throws IOException {
        var page = page("self-checks/sore.html");
        assertThat(page.select("#emergency .care-card a").eachAttr("href")).contains("tel:112");
        assertThat(page.select("#today .care-card a").eachAttr("href")).containsExactly("tel:116117");
        assertThat(page.select("#fine .care-card a")).isEmpty();
    }

    @Test
    void translationDiffersInWordsAlone() throws IOException {
        var source = page("self-checks/sore.html");
        var translation = page("es/self-checks/sore.html");
        for (var links : List.of(".start .button", ".answers a")) {
            assertThat(translation.select(links).eachAttr("href"))
                    .isNotEmpty()
                    .isEqualTo(source.select(links).eachAttr("href"));
        }
        assertThat(translation.select(".step").eachAttr("data-care"))
                .isEqualTo(source.select(".step").eachAttr("data-care"));
        assertThat(translation.select(".question h2").eachText())
                .doesNotContainAnyElementsOf(source.select(".question h2").eachText());
    }

    @Test
    void hiddenWordsClassHeadingAndLevelOfAnOutcomeAgree() throws IOException {
        for (var outcome : page("self-checks/sore.html").select(".outcome")) {
            var care = outcome.attr("data-care");
            assertThat(outcome.select(".care-card").eachAttr("class")).containsExactly("care-card care-card--" + care);
            assertThat(outcome.select("h2 .visually-hidden").eachText())
                    .containsExactly(
                            switch (care) {
                                case "emergency" -> "Emergency:";
                                case "urgent" -> "Urgent:";
                                case "soon" -> "Soon:";
                                default -> "Self-care:";
                            });
        }
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(address)));
    }
}

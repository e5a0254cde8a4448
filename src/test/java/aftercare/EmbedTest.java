package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.problem.Severity;
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

/**
 * Tests the pages for frames of other websites: without header and footer, but with everything for the reader's safety.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EmbedTest {
    private static final String BASE = "https://clinic.example/aftercare/";

    private Path site = Path.of("");
    private List<String> problems = List.of();

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        var clinic = folder.resolve("clinic.yaml");
        Files.writeString(
                clinic,
                "name: Riverside Massage\nframe-ancestors: [\"https://www.clinic.example\"]\nemergency: {number: \"112\", label: Help}\n");
        site = folder.resolve("site");
        problems = SiteBuild.of(
                        new BuildRequest(
                                Optional.of(SiteTest.SITES.resolve("small/content")),
                                Optional.empty(),
                                List.of(clinic),
                                site,
                                Optional.of(BASE),
                                SiteTest.TODAY),
                        Progress.SILENT)
                .build()
                .problems()
                .list()
                .stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.toString())
                .toList();
    }

    @Test
    void everyGuideAndSelfCheckHasOneInEachLanguage() throws IOException {
        assertThat(problems).isEmpty();
        for (var address : List.of(
                "embed/guides/move.html",
                "embed/guides/rest.html",
                "embed/guides/old-belts.html",
                "embed/guides/resting.html",
                "embed/self-checks/sore.html",
                "es/embed/guides/rest.html",
                "embed/resize.js")) {
            assertThat(site.resolve(address)).exists();
        }
    }

    @Test
    void keepsWhatKeepsAReaderSafe() throws IOException {
        for (var address :
                List.of("embed/guides/move.html", "embed/self-checks/sore.html", "es/embed/guides/rest.html")) {
            var page = page(address);
            assertThat(page.select(".site-header, .site-footer, nav"))
                    .as(address)
                    .isEmpty();
            assertThat(page.select(".emergency-line").text()).as(address).contains("112");
            assertThat(page.select(".standing-line, section.standing"))
                    .as(address)
                    .hasSize(2);
            assertThat(page.select(".embed__publisher").text()).as(address).contains("Riverside Massage");
            assertThat(page.select("[data-care]").size())
                    .as(address)
                    .isEqualTo(page(address.replace("embed/", ""))
                            .select("[data-care]")
                            .size());
        }
    }

    @Test
    void isValid() throws IOException {
        var validity = new Validity();
        for (var address :
                List.of("embed/guides/rest.html", "embed/self-checks/sore.html", "embed/guides/old-belts.html")) {
            assertThat(validity.problems(Files.readString(site.resolve(address))))
                    .as(address)
                    .filteredOn(problem -> problem.contains(" error: "))
                    .isEmpty();
        }
    }

    @Test
    void namesTheWholePageToSearchEnginesAndIsNotListed() throws IOException {
        var page = page("es/embed/guides/rest.html");

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(BASE + "es/guides/rest.html");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(Files.readString(site.resolve("sitemap.xml"))).doesNotContain("embed/");
    }

    @Test
    void linksToOtherPagesLeaveTheFrameAndOthersDoNot() throws IOException {
        for (var address :
                List.of("embed/guides/rest.html", "embed/self-checks/sore.html", "embed/guides/old-belts.html")) {
            var links = page(address).select("a[href]");
            assertThat(links.select("[href^=#], [href^=tel:]").select("[target]"))
                    .as(address)
                    .isEmpty();
            assertThat(links.not("[href^=#], [href^=tel:]"))
                    .as(address)
                    .isNotEmpty()
                    .allSatisfy(link -> {
                        assertThat(link.attr("target")).as(link.outerHtml()).isEqualTo("_top");
                        assertThat(link.attr("rel")).as(link.outerHtml()).contains("noopener");
                        assertThat(link.attr("href")).as(link.outerHtml()).doesNotContain("embed/");
                    });
        }
    }

    @Test
    void oldAddressLeadsToTheFramesPage() throws IOException {
        assertThat(page("embed/guides/resting.html")
                        .select("meta[http-equiv=refresh]")
                        .attr("content"))
                .isEqualTo("0; url=rest.html");
    }

    @Test
    void clinicsOfOneRunEachHaveWhatTheyAskedFor(@TempDir Path folder) throws IOException {
        var plain = Files.writeString(folder.resolve("plain.yaml"), "name: Hillside Massage\n");
        var framed = Files.writeString(
                folder.resolve("framed.yaml"),
                "name: Riverside Massage\nframe-ancestors: [\"https://www.clinic.example\"]\n");
        SiteBuild.of(
                        new BuildRequest(
                                Optional.of(SiteTest.SITES.resolve("small/content")),
                                Optional.empty(),
                                List.of(plain, framed),
                                folder,
                                Optional.of(BASE),
                                SiteTest.TODAY),
                        Progress.SILENT)
                .build();

        assertThat(folder.resolve("plain/embed")).doesNotExist();
        assertThat(folder.resolve("framed/embed/guides/rest.html")).exists();
        assertThat(folder.resolve("framed/embed/resize.js")).exists();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(address)));
    }
}

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
        Files.writeString(clinic, """
                name: Riverside Massage
                frame-ancestors: ["https://www.clinic.example"]
                emergency: {number: "112", label: Help}
                """);
        site = folder.resolve("site");
        problems = SiteBuild.of(
                        new BuildRequest(
                                Optional.of(SiteTest.SITES.resolve("small/content")),
                                Optional.empty(),
                                List.of(clinic),
                                site,
                                Optional.of(BASE),
                                ShippedSite.TODAY),
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
            assertThat(page.select(".site-header, .site-footer, nav:not(.embed__languages)"))
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

    /** What a page in a frame leaves out stands here by name; whatever else a whole page has, it has too. */
    @Test
    void leavesOutNothingElseOfTheWholePage() throws IOException {
        for (var address : List.of(
                "guides/move.html",
                "guides/rest.html",
                "guides/old-belts.html",
                "self-checks/sore.html",
                "es/guides/rest.html",
                "es/self-checks/sore.html")) {
            var whole = page(address);
            var framed = page(address.startsWith("es/") ? "es/embed/" + address.substring(3) : "embed/" + address);
            whole.select("main .contents-place, main .further").remove();
            if (address.contains("self-checks/")) {
                whole.select("main > .sources").remove();
            }
            framed.select("main > .embed__paper, main > .embed__sources").remove();

            assertThat(parts(framed)).as(address).isEqualTo(parts(whole));
            assertThat(framed.select("main").text())
                    .as(address)
                    .isEqualTo(whole.select("main").text());
            assertThat(scripts(framed)).as(address).contains("embed.js").containsAll(scripts(whole));
            assertThat(languages(framed)).as(address).isEqualTo(languages(whole));
            assertThat(framed.select("html").attr("lang"))
                    .as(address)
                    .isEqualTo(whole.select("html").attr("lang"));
            assertThat(framed.select("html").attr("dir"))
                    .as(address)
                    .isEqualTo(whole.select("html").attr("dir"));
            assertThat(metas(framed)).as(address).containsAll(metas(whole));
            assertThat(framed.select(".emergency-line").text())
                    .as(address)
                    .isEqualTo(whole.select(".emergency-line").text());
        }
    }

    @Test
    void everyEmergencyOutcomeHasTheClinicsNumber() throws IOException {
        for (var address : List.of("self-checks/sore.html", "embed/self-checks/sore.html")) {
            assertThat(page(address).select(".outcome[data-care=emergency]"))
                    .as(address)
                    .isNotEmpty()
                    .allSatisfy(outcome -> {
                        assertThat(outcome.select(".outcome__phone").text()).contains("112");
                        assertThat(outcome.select(".outcome__find")).isEmpty();
                    });
        }
    }

    @Test
    void anotherLanguageOpensInTheFrame() throws IOException {
        var link = page("embed/guides/rest.html").select(".embed__languages a[hreflang=es]");

        assertThat(link.attr("href")).isEqualTo("../../es/embed/guides/rest.html");
        assertThat(link.hasAttr("target")).isFalse();
    }

    /** Each element that has a class or an id, and what script reads of it. */
    private static List<String> parts(Document page) {
        return page.select("main [class]:not(.beside), main [id], main [data-answer]").stream()
                .map(one -> one.tagName() + "." + one.className() + "#" + one.id() + one.dataset())
                .toList();
    }

    private static List<String> scripts(Document page) {
        return page.select("script[src]").stream()
                .map(script -> script.attr("src").replaceAll(".*/|(?<=\\.)[0-9a-f]+\\.(?=js)", ""))
                .toList();
    }

    private static List<String> languages(Document page) {
        return page.select(".site-header__languages [hreflang], .embed__languages [hreflang]")
                .eachAttr("hreflang");
    }

    private static List<String> metas(Document page) {
        return page.select("meta[name]:not([name=description]), meta[http-equiv]")
                .eachAttr("content");
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
            var links = page(address).select("a[href]:not(.embed__languages a)");
            assertThat(links.select("[href^=#], [href^=tel:], [hreflang]").select("[target]"))
                    .as(address)
                    .isEmpty();
            assertThat(links.select("[hreflang]"))
                    .as(address)
                    .allSatisfy(link -> assertThat(link.attr("href")).contains("embed/"));
            assertThat(links.not("[href^=#], [href^=tel:], [hreflang]"))
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
                                ShippedSite.TODAY),
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

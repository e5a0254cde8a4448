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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Builds a site in whose second language stands one guide alone, with links to pages that only the source has. */
@TestInstance(Lifecycle.PER_CLASS)
class OneGuideTranslatedTest {
    private static final String GUIDE = """
            ---
            title: Descansar
            description: Cuánto descansar.
            main-message: Descanse un poco.
            audience: clients
            topics: [home]
            related: [move]
            reviewed: 2026-11-01
            review-due: 2027-11-01
            ---

            ::: emergency
            - chest-pain
            :::

            ## Cuánto

            Un día. Después, [empiece a moverse](move.md#how-to-start), o [mire si es normal](../self-checks/sore.yaml).

            ::: do
            - Descanse cuando lo necesite.
            :::

            ::: do-not
            - No se quede en la cama.
            :::
            """;

    private Path site = Path.of("");
    private List<String> errors = List.of();

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        var content = folder.resolve("content");
        Copies.folder(SiteTest.SITES.resolve("small/content"), content);
        Copies.delete(content.resolve("es/self-checks"));
        Files.delete(content.resolve("es/index.md"));
        Files.writeString(content.resolve("es/guides/rest.md"), GUIDE);
        site = folder.resolve("site");
        var request = new BuildRequest(
                Optional.of(content), Optional.empty(), List.of(), site, Optional.empty(), ShippedSite.TODAY);
        errors = SiteBuild.of(request, Progress.SILENT).build().problems().list().stream()
                .filter(problem -> problem.isError())
                .map(Object::toString)
                .toList();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(site.resolve(address), "UTF-8");
    }

    @Test
    void linksToPagesThatItsLanguageLacksAreNoErrors() {
        assertThat(errors).isEmpty();
    }

    @Test
    void linksOfItsTextLeadToTheSourcesPages() throws IOException {
        var links = page("es/guides/rest.html").select(".prose a[href*=html]");
        assertThat(links)
                .extracting(link -> link.attr("href"))
                .containsExactly("../../guides/move.html#how-to-start", "../../self-checks/sore.html");
        assertThat(links).allSatisfy(OneGuideTranslatedTest::assertNamesItsLanguage);
        assertThat(links.get(0).ownText()).isEqualTo("empiece a moverse");
    }

    /** No page silently vanishes. */
    @Test
    void listsAndMenusShowThePagesOfTheSource() throws IOException {
        for (var place : List.of(
                "es/guides/rest.html|main .link-list|../../guides/move.html",
                "es/guides/index.html|main .link-list|../../guides/move.html",
                "es/topics/home.html|main .link-list|../../guides/move.html",
                "es/self-checks/index.html|main|../../self-checks/sore.html",
                "es/search.html|main|../self-checks/sore.html",
                "es/index.html|main|../self-checks/sore.html",
                "es/guides/rest.html|footer|../../about.html")) {
            var parts = place.split("\\|", -1);
            var link = page(parts[0]).select(parts[1] + " a[href=" + parts[2] + "]");
            assertThat(link).as(place).isNotEmpty().allSatisfy(OneGuideTranslatedTest::assertNamesItsLanguage);
        }
    }

    /** Its words are the source's and say so; its links lead to the language's own pages where it has them. */
    @Test
    void homePageIsTheSources() throws IOException {
        var home = page("es/index.html");
        assertThat(home.select("html").attr("lang")).isEqualTo("es");
        assertThat(home.select("h1 [lang=en], h1[lang=en]").text())
                .isEqualTo(page("index.html").select("h1").text());
        assertThat(home.select("main .prose [lang=en] p")).isNotEmpty();
        assertThat(page("es/guides/rest.html").select("header a[href=../index.html]"))
                .isNotEmpty();
    }

    @Test
    void ownPagesAreNotSaidToBeInAnotherLanguage() throws IOException {
        assertThat(page("es/guides/index.html").select("main a[href=rest.html]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.hasAttr("hreflang")).isFalse());
        assertThat(page("guides/index.html").select("main [hreflang], .in-language"))
                .isEmpty();
    }

    private static void assertNamesItsLanguage(Element link) {
        assertThat(link.attr("hreflang")).isEqualTo("en");
        assertThat(link.select("[lang=en]").text()).endsWith("(English)");
    }
}

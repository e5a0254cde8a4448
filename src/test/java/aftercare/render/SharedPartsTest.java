package aftercare.render;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.page.Leaflets;
import aftercare.page.Page;
import aftercare.page.PagePlanner;
import aftercare.page.Plan;
import aftercare.problem.Location;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import aftercare.render.PageRenderer.MadePage;
import aftercare.work.ListOrder;
import aftercare.work.Today;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a page is the same whichever was made before it, whatever the macros ask for that pages share. */
class SharedPartsTest {
    private static final String FOOTER = "components/site-footer/site-footer.ftlh";
    private static final Path SMALL = Path.of("src/test/resources/sites/small/content");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Clinic CLINIC = Clinic.nobody(Location.ofFile("clinic.yaml"));

    private static Content content;
    private static Plan plan;
    private static List<Page> guides;

    /** One of the small site's guides stands in the menu; the others are two here. */
    @BeforeAll
    static void planASiteWithOneMoreGuide(@TempDir Path folder) throws IOException {
        Copies.folder(SMALL, folder);
        var move = Files.readString(folder.resolve("en/guides/move.md"));
        Files.writeString(folder.resolve("en/guides/walk.md"), move.replaceFirst("title: .*", "title: Walk every day"));
        content = new ContentReader(ContentFiles.inDirectory(folder, "content"), new MarkdownReader())
                .read()
                .value()
                .orElseThrow();
        plan = new PagePlanner(content, CLINIC, Today.of(TODAY), Optional.empty(), Leaflets.NONE, ListOrder.NONE)
                .plan();
        guides = plan.pages().stream().filter(Page.GuidePage.class::isInstance).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.title()",
                "page.address()",
                "page.template()",
                "page.guide.hash",
                "page.head.title",
                "page.edition.guides?size",
                "shell.edition.guides?size",
                "shell.site.title",
                "href('about.html')",
                "contentLinks('guides', [page.guide.path.slug()])?size",
                "contentLinks('guides', ['rest'])?size",
                "jsonLd()",
                "searchIndex()",
                "words.of('footer.review')",
                "unknown!page.title()",
                ".globals.page.title()",
                ".data_model['page'].title()",
                "'page.title()'?eval",
                "translations()?first.home"
            })
    void aPageIsTheSameWhicheverWasMadeBefore(String asked) {
        var footer = "<#macro footer><footer>${" + asked + "}</footer></#macro>";
        for (var guide : guides) {
            var after = renderer(footer);
            guides.forEach(after::rendered);
            var alone = made(renderer(footer), guide);
            var last = made(after, guide);
            assertThat(text(last)).isEqualTo(text(alone));
            assertThat(last.readsOthers()).isEqualTo(alone.readsOthers());
            assertThat(last.index()).isEqualTo(alone.index());
        }
    }

    /** The time tells whether it was called again. */
    @Test
    void aMacroThatAsksForNothingElseIsCalledOnce() {
        var renderer = renderer("<#macro footer><footer>${.now?long?c}</footer></#macro>");
        assertThat(Stream.of("guides/move.html", "guides/walk.html")
                        .map(SharedPartsTest::guide)
                        .map(guide -> text(made(renderer, guide)))
                        .map(html -> html.substring(html.indexOf("<footer>"), html.indexOf("</footer>")))
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#macro other></#macro>", "<#macro footer>${nothing}</#macro>", "<#macro footer>"})
    void aFaultIsToldAtTheFileOfTheMacro(String footer, @TempDir Path own) throws IOException {
        Copies.folder(Path.of("templates"), own);
        Files.writeString(own.resolve(FOOTER), footer);
        var renderer = new PageRenderer(TemplateSet.of(TemplateFiles.of(own)), content, CLINIC, plan, Today.of(TODAY));
        assertThat(renderer.rendered(guide("guides/move.html")).problems().list())
                .singleElement()
                .satisfies(problem ->
                        assertThat(Path.of(problem.location().file())).isEqualTo(own.resolve(FOOTER)));
    }

    private static Page guide(String address) {
        return guides.stream()
                .filter(page -> page.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static PageRenderer renderer(String footer) {
        var templates = TemplateFiles.stock()
                .adding(Map.of(FOOTER, new TemplateFiles.Addition("overrides/templates/" + FOOTER, footer)));
        return new PageRenderer(TemplateSet.of(templates), content, CLINIC, plan, Today.of(TODAY));
    }

    private static MadePage made(PageRenderer renderer, Page page) {
        return renderer.rendered(page).value().orElseThrow();
    }

    private static String text(MadePage page) {
        return new String(page.file().bytes(), StandardCharsets.UTF_8);
    }
}

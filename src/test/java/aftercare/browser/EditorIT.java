package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the editor in the browser: a text beside its page, its problems, names and pictures. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class EditorIT {

    @RegisterExtension
    private final EditedSite site = new EditedSite();

    @Test
    void correctsAPageFromItsCorner() throws IOException {
        var before = Files.readString(site.guide());
        try (var visit = site.open(site.url() + "guides/move.html")) {
            var page = visit.page();
            page.locator("#aftercare-preview .corner a:text-is('Edit')").click();
            EditedSite.write(page, "Walk to the door", "Walk to the garden and back. ");
            assertThat(site.guide()).hasContent(before);

            page.keyboard().press("Control+s");
            page.frameLocator("iframe")
                    .locator("text=Walk to the garden and back.")
                    .waitFor();

            assertThat(Files.readString(site.guide()))
                    .isEqualTo(before.replace("Walk to the door", "Walk to the garden and back. Walk to the door"));
            page.locator("text=Saved at").waitFor();
            page.keyboard().press("Control+z");
            page.locator("text=Changed, not saved").waitFor();
            page.keyboard().press("Control+s");
            page.locator("text=Saved at").waitFor();
            assertThat(site.guide()).hasContent(before);
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void showsAMistakeAtItsLineAndKeepsThePage() throws IOException {
        try (var visit = site.edit(EditedSite.GUIDE)) {
            var page = visit.page();
            EditedSite.write(page, "Walk to the door", "See [that](nowhere.md). ");
            page.locator(".save").click();

            var problem = page.locator(".problems li.is-error");
            problem.first().waitFor();
            page.locator(".cm-lint-marker-error").waitFor();
            page.locator(".cm-lintRange-error").first().waitFor();
            long line = Files.readString(site.guide())
                    .substring(0, Files.readString(site.guide()).indexOf("nowhere"))
                    .lines()
                    .count();
            assertThat(problem.first().locator(".place").textContent()).isEqualTo("Line " + line);

            problem.first().locator(".place").click();
            assertThat(page.locator(".cm-activeLineGutter").first().textContent())
                    .isEqualTo(String.valueOf(line));
            assertThat(visit.faults()).isEmpty();
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Test
    @Tag("long")
    void showsWhatChangedAndTakesItBack() throws IOException {
        var before = Files.readString(site.guide());
        try (var visit = site.edit(EditedSite.GUIDE)) {
            var page = visit.page();
            EditedSite.write(page, "Walk to the door", "One. ");
            page.locator(".compare").click();
            var changes = page.locator("#changes .differences");
            assertThat(changes.locator("del").allTextContents()).hasSize(1);
            assertThat(changes.locator("ins").textContent()).startsWith("One. Walk");
            assertThat(visit.barriers()).isEmpty();

            changes.locator("button").click();
            page.locator("text=As on the disk").waitFor();
            page.locator(".save").click();
            page.locator("text=Saved at").waitFor();
            assertThat(site.guide()).hasContent(before);
        }
    }

    @Test
    void completesSourcesSignsAndLinks() throws IOException {
        try (var visit = site.edit(EditedSite.GUIDE)) {
            var page = visit.page();
            complete(page, "Walk to the door", "[@doe", "doe-2020");
            page.keyboard().type("] ");
            complete(page, "", "[x](re", "rest.md");
            page.keyboard().type(") ");
            EditedSite.at(page, "- fever");
            page.keyboard().press("End");
            page.keyboard().press("Enter");
            complete(page, "", "- che", "chest-pain");
            page.keyboard().press("Control+s");
            page.locator("text=Saved at").waitFor();

            assertThat(Files.readString(site.guide()))
                    .contains("[@doe-2020] [x](rest.md) Walk", "- fever\n- chest-pain");
        }
    }

    @Test
    void addsASourceToFillIn() throws IOException {
        var sources = site.file("sources.yaml");
        var before = Files.readString(sources);
        try (var visit = site.edit("sources.yaml")) {
            var page = visit.page();
            page.locator(".source").click();
            page.keyboard().type("new-2026");
            page.keyboard().press("Control+s");
            page.locator(".problems li.is-error").first().waitFor();

            assertThat(Files.readString(sources)).startsWith(before).contains("\nnew-2026:\n  title: \"\"\n");
            assertThat(visit.faults()).isEmpty();
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Test
    @Tag("long")
    void addsAPicture() throws IOException {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><path d=\"M0 0h4\"/></svg>"
                .getBytes(StandardCharsets.UTF_8);
        try (var visit = site.edit(EditedSite.GUIDE)) {
            var page = visit.page();
            EditedSite.at(page, "Walk to the door");
            page.locator("input.file").setInputFiles(new FilePayload("Knee Up.heic", "image/heic", svg));
            page.locator(".refusal:has-text('JPEG')").waitFor();
            page.locator("input.file").setInputFiles(new FilePayload("Knee Up.svg", "image/svg+xml", svg));
            EditedSite.text(page).locator("text=../../images/knee-up.svg").waitFor();
            assertThat(site.file("images/knee-up.svg")).hasBinaryContent(svg);

            page.locator("input.file").setInputFiles(new FilePayload("Other.svg", "image/svg+xml", svg));
            EditedSite.text(page)
                    .locator("text=![What it shows](../../images/knee-up.svg)![What it shows](../../images/other.svg)")
                    .waitFor();
            page.keyboard().press("Control+z");
            EditedSite.text(page)
                    .locator("text=![What it shows](../../images/knee-up.svg)Walk")
                    .waitFor();
            page.keyboard().press("Home");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Control+Shift+ArrowRight");
            page.keyboard().press("Control+Shift+ArrowRight");
            page.keyboard().press("Control+Shift+ArrowRight");
            page.keyboard().type("A knee, drawn up");
            page.keyboard().press("Control+s");
            page.locator("text=Saved at").waitFor();
            assertThat(Files.readString(site.guide()))
                    .contains("![A knee, drawn up](../../images/knee-up.svg)Walk to the door");
        }
    }

    @Test
    @Tag("long")
    void letsTheKeyboardOutOfTheField() {
        try (var visit = site.edit(EditedSite.GUIDE)) {
            var page = visit.page();
            EditedSite.at(page, "Walk to the door");
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate("document.activeElement !== document.querySelector('.text')"))
                    .isTrue();
            assertThat(visit.barriers()).isEmpty();
        }
    }

    private static void complete(Page page, String before, String typed, String offered) {
        if (!before.isEmpty()) {
            EditedSite.at(page, before);
        }
        page.keyboard().type(typed);
        page.locator(".cm-tooltip-autocomplete li:has-text('" + offered + "')").click();
    }
}

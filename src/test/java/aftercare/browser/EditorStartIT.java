package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests what somebody sees first: an editor whose script has not come yet, a page that cannot be made yet. */
@Tag("browser")
class EditorStartIT {
    @RegisterExtension
    private final EditedSite site = new EditedSite();

    @Tag("long")
    @Test
    void nothingCanBeClickedBeforeItWouldBeAnswered() {
        try (var visit = site.open(site.url())) {
            var page = visit.page();
            var held = new AtomicReference<Route>();
            page.route("**/_preview/edit.js*", held::set);
            page.evaluate("address => { location.href = address; }", site.url() + "_edit/?file=" + EditedSite.GUIDE);
            var save = page.locator(".save");
            save.waitFor();

            assertThat(page.locator("button:visible").count()).isPositive();
            assertThat(page.locator("button:visible:enabled").count()).isZero();
            while (held.get() == null) {
                page.waitForTimeout(20);
            }
            held.get().resume();
            page.locator(".save:enabled").waitFor();
            assertThat(page.locator("button:visible:disabled").count()).isZero();
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Test
    void opensAnotherFileByEitherPathAndStaysWhereThereIsNone() {
        try (var visit = site.edit(EditedSite.GUIDE)) {
            var page = visit.page();
            var name = page.locator("input[name=file]");
            EditedSite.write(page, "Walk to the door", "Kept. ");
            name.fill("en/guides/none.md");
            name.press("Enter");
            page.locator(".refusal:has-text('no such file')").waitFor();
            assertThat(EditedSite.text(page).textContent()).contains("Kept. Walk");
            page.locator(".undo").click();
            page.locator("text=As on the disk").waitFor();

            var shown = page.locator("h1 code").textContent();
            name.fill(shown.replace("move.md", "rest.md"));
            name.press("Enter");
            page.waitForURL("**/_edit/?file=en%2Fguides%2Frest.md");
            page.locator(".save:enabled").waitFor();
        }
    }

    @Test
    void saysWhyADraftHasNoPageAndShowsItOnceItHasOne() throws IOException {
        Files.writeString(
                site.guide(), Files.readString(site.guide()).replaceFirst("(?m)^title:", "draft: true\ntitle:"));
        site.restart();
        try (var visit = site.edit(EditedSite.GUIDE)) {
            var page = visit.page();
            var absence = page.locator(".absence");
            absence.locator("text=it is a draft").waitFor();
            assertThat(page.locator("iframe").getAttribute("src")).isEqualTo("/index.html");
            assertThat(visit.barriers()).isEmpty();

            EditedSite.at(page, "draft: true");
            page.keyboard().press("Shift+End");
            page.keyboard().press("Delete");
            page.keyboard().press("Delete");
            page.keyboard().press("Control+s");
            page.frameLocator("iframe").locator("text=Walk to the door").waitFor();
            absence.waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));

            page.keyboard().press("Control+z");
            page.keyboard().press("Control+z");
            page.keyboard().press("Control+s");
            absence.waitFor();
            page.frameLocator("iframe").locator("h1:has-text('Sore')").waitFor();
        }
    }

    @Test
    void aPageThatCannotBeMadeYetSaysWhyAndBlamesNoTemplate() throws IOException {
        var guide = Files.readString(site.guide());
        Files.writeString(
                site.guide(), guide.replaceFirst("(?m)^---\\n\\n", "---\n\n::: emergency\n- no-such-sign\n:::\n\n"));
        site.restart();
        try (var visit = site.open(site.url() + "guides/move.html")) {
            var overlay = visit.page().locator("#aftercare-preview .overlay");
            overlay.locator("text=AC302").waitFor();
            assertThat(overlay.textContent()).doesNotContain("AC501", "could last be made");
            assertThat(visit.page().locator("main").textContent()).contains("guides/move.html", "Mend");
        }
    }
}

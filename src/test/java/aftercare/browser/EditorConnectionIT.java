package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.RouteOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the editor when requests are lost, the preview stops, or the file goes: it tells no more than is so, and goes on. */
@Tag("browser")
class EditorConnectionIT {
    private static final String LINE = "Walk to the door";

    @RegisterExtension
    private final EditedSite site = new EditedSite();

    @Test
    void looksAgainAfterALostRequestAndTakesTheMessageBack() throws IOException {
        try (var visit = site.edit(EditedSite.GUIDE)) {
            var page = visit.page();
            page.route("**/_edit/check*", route -> route.abort(), new RouteOptions().setTimes(1));
            EditedSite.write(page, LINE, "More. ");
            warning(page).waitFor();

            warning(page).waitFor(gone());
            page.locator(".problems .told:has-text('not saved')").waitFor();
            assertThat(page.locator(".state").textContent()).isEqualTo("Changed, not saved");

            loseOneSave(page, route -> {});
            page.locator(".save").click();
            page.locator(".refusal:has-text('Not saved')").waitFor();
            warning(page).waitFor(gone());
            page.locator(".refusal:has-text('does now')").waitFor();
            page.locator(".save").click();
            page.locator("text=Saved at").waitFor();
            assertThat(page.locator(".refusal").isVisible()).isFalse();
            assertThat(Files.readString(site.guide())).contains("More. " + LINE);
        }
    }

    @Test
    void knowsItsOwnTextWhereTheAnswerToASaveWasLost() throws IOException {
        try (var visit = site.edit(EditedSite.GUIDE)) {
            var page = visit.page();
            loseOneSave(page, Route::fetch);
            EditedSite.write(page, LINE, "One. ");
            page.keyboard().press("Control+s");
            page.locator("text=As on the disk").waitFor();

            EditedSite.write(page, "One. " + LINE, "Two. ");
            page.keyboard().press("Control+s");
            page.locator("text=Saved at").waitFor();
            assertThat(page.locator(".other").isVisible()).isFalse();
            assertThat(page.locator(".refusal").isVisible()).isFalse();
            assertThat(Files.readString(site.guide())).contains("Two. One. " + LINE);
        }
    }

    @Test
    void savesToAPreviewThatWasStartedAnew() throws IOException {
        try (var visit = site.edit(EditedSite.GUIDE)) {
            var page = visit.page();
            EditedSite.write(page, LINE, "Kept. ");
            site.stop();
            warning(page).waitFor();
            page.locator(".save").click();
            page.locator(".refusal").waitFor();
            assertThat(visit.barriers()).isEmpty();
            site.restart();
            warning(page).waitFor(gone());

            page.locator(".save").click();
            page.locator("text=Saved at").waitFor();
            assertThat(Files.readString(site.guide())).contains("Kept. " + LINE);
        }
    }

    /** A browser has six connections, and each window holds one. */
    @Test
    void savesWithFiveWindowsInSight() throws IOException {
        try (var visit = site.edit(EditedSite.GUIDE)) {
            var page = visit.page();
            for (int i = 0; i < 4; i++) {
                page = visit.page().context().newPage();
                page.navigate(site.url() + "_edit/?file=" + EditedSite.GUIDE);
                page.locator(".save:enabled").waitFor();
            }
            EditedSite.write(page, LINE, "Fifth. ");
            page.keyboard().press("Control+s");
            page.locator("text=Saved at").waitFor();
            page.frameLocator("iframe").locator("text=Fifth. " + LINE).waitFor();

            assertThat(Files.readString(site.guide())).contains("Fifth. " + LINE);
        }
    }

    /** Two sites that were begun alike have equal files. */
    @Test
    void writesNothingIntoAnotherSiteAtTheSameAddress() throws IOException {
        var other = site.file("").resolveSibling("other");
        Copies.folder(site.file(""), other);
        var before = Files.readString(site.guide());
        try (var visit = site.edit(EditedSite.GUIDE)) {
            var page = visit.page();
            EditedSite.write(page, LINE, "Kept. ");
            site.restart(other);
            page.locator(".warning:has-text('Another site')").waitFor();
            assertThat(page.locator(".state").textContent()).isEqualTo("Changed, not saved");
            page.locator(".save").click();
            page.locator(".refusal:has-text('Another site')").waitFor();
            assertThat(other.resolve(EditedSite.GUIDE)).hasContent(before);

            site.restart();
            warning(page).waitFor(gone());
            page.locator(".save").click();
            page.locator("text=Saved at").waitFor();
            assertThat(Files.readString(site.guide())).contains("Kept. " + LINE);
        }
    }

    @Test
    void saysThatItsFileIsGoneUntilItIsBack() throws IOException {
        var other = site.guide().resolveSibling("other.md");
        try (var visit = site.edit(EditedSite.GUIDE)) {
            var page = visit.page();
            EditedSite.write(page, LINE, "Kept. ");
            Files.move(site.guide(), other);
            page.locator(".warning:has-text('no such file')").waitFor();
            assertThat(page.locator(".state").textContent()).isEqualTo("Not on the disk");
            page.locator(".save").click();
            page.locator(".refusal:has-text('no such file')").waitFor();
            assertThat(page.locator(".state").textContent()).isEqualTo("Changed, not saved");

            Files.move(other, site.guide());
            warning(page).waitFor(gone());
            page.locator(".save").click();
            page.locator("text=Saved at").waitFor();
            assertThat(Files.readString(site.guide())).contains("Kept. " + LINE);
        }
    }

    @Test
    void saysThatTheContentFolderIsGoneUntilItIsBack() throws IOException {
        var content = site.file("");
        var away = content.resolveSibling("away");
        try (var visit = site.edit(EditedSite.GUIDE)) {
            var page = visit.page();
            EditedSite.write(page, LINE, "Kept. ");
            Files.move(content, away);
            page.locator(".save").click();
            page.locator(".refusal:has-text('The content folder is gone')").waitFor();

            Files.move(away, content);
            page.locator(".save").click();
            page.locator("text=Saved at").waitFor();
            assertThat(Files.readString(site.guide())).contains("Kept. " + LINE);
        }
    }

    /** The browser tells nothing of a page of another site, and that is no sign of a preview that stopped. */
    @Test
    void blamesNoPreviewForALinkOutOfTheSite() {
        try (var visit = site.edit(EditedSite.GUIDE)) {
            var page = visit.page();
            page.route("https://example.org/**", Route::abort);
            page.evaluate("() => { document.querySelector('iframe').src = '/guides/rest.html'; }");
            page.locator(".this:has-text('rest.md')").waitFor();
            page.frameLocator("iframe")
                    .locator("body")
                    .evaluate("() => { location.href = 'https://example.org/doe'; }");

            page.locator(".this").waitFor(gone());
            assertThat(warning(page).isVisible()).isFalse();
        }
    }

    /** Loses the next save, and no request that reads the text. */
    private static void loseOneSave(Page page, Consumer<Route> before) {
        var isLost = new AtomicBoolean();
        page.route("**/_edit/text*", route -> {
            if (route.request().method().equals("POST") && !isLost.getAndSet(true)) {
                before.accept(route);
                route.abort();
            } else {
                route.resume();
            }
        });
    }

    private static Locator warning(Page page) {
        return page.locator(".warning");
    }

    private static WaitForOptions gone() {
        return new WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}

package aftercare.browser;

import aftercare.copy.BuildRequest;
import aftercare.live.LiveSite;
import aftercare.live.LiveSiteTest;
import aftercare.serve.PreviewServer;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A copy of the small site, served so that it can be edited. */
final class EditedSite implements AutoCloseable {
    private final Path content;
    private final PreviewServer server;

    EditedSite(Path folder) throws IOException {
        content = folder.resolve("content");
        LiveSiteTest.copy(Path.of("src/test/resources/sites/small/content"), content);
        var request = new BuildRequest(
                Optional.of(content),
                Optional.empty(),
                folder.resolve("site"),
                Optional.empty(),
                LocalDate.of(2026, 11, 22));
        server = PreviewServer.start(LiveSite.of(request), OptionalInt.of(0));
    }

    Path file(String path) {
        return content.resolve(path);
    }

    String url() {
        return server.url();
    }

    /** Opens the editor of a file. */
    Browser.Visit edit(Browser browser, String file) {
        var visit = browser.open(url() + "_edit/?file=" + file, wide());
        text(visit.page()).locator(".cm-line").first().waitFor();
        return visit;
    }

    static NewContextOptions wide() {
        return new NewContextOptions().setViewportSize(1400, 900);
    }

    static Locator text(Page page) {
        return page.locator(".cm-content");
    }

    /** Puts the cursor at the start of the line that holds some words. */
    static void at(Page page, String words) {
        text(page).locator(".cm-line:has-text('" + words + "')").click();
        page.keyboard().press("Home");
    }

    /** Types words at the start of the line that holds others. */
    static void write(Page page, String before, String words) {
        at(page, before);
        page.keyboard().type(words);
        page.locator("text=Changed, not saved").waitFor();
    }

    @Override
    public void close() {
        server.close();
    }
}

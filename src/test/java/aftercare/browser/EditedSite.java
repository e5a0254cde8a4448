package aftercare.browser;

import aftercare.Copies;
import aftercare.copy.BuildRequest;
import aftercare.live.LiveSite;
import aftercare.live.LiveSiteTest;
import aftercare.serve.PreviewServer;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A copy of the small site, served so that it can be edited, and a browser. A test class registers it as an extension; each test
 * gets a copy of its own.
 */
final class EditedSite implements BeforeEachCallback, AfterEachCallback {
    static final String GUIDE = "en/guides/move.md";

    private final Browser browser = Browser.OF_ALL_TESTS;
    private Path folder = Path.of("");
    private Optional<PreviewServer> server = Optional.empty();

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        folder = Files.createTempDirectory("edited-site");
        var content = folder.resolve("content");
        LiveSiteTest.copy(Path.of("src/test/resources/sites/small/content"), content);
        restart();
    }

    /** Serves the files as they stand now, as if nothing had been made before; a second time at the same address. */
    void restart() throws IOException {
        restart(folder.resolve("content"));
    }

    /** Serves another content folder at the same address. */
    void restart(Path content) throws IOException {
        var port = server.map(running -> URI.create(running.url()).getPort());
        stop();
        var request = new BuildRequest(
                Optional.of(content),
                Optional.empty(),
                folder.resolve("site"),
                Optional.empty(),
                LocalDate.of(2026, 11, 22));
        server = Optional.of(PreviewServer.start(LiveSite.of(request), OptionalInt.of(port.orElse(0))));
    }

    void stop() {
        server.ifPresent(PreviewServer::close);
    }

    Path file(String path) {
        return folder.resolve("content").resolve(path);
    }

    Path guide() {
        return file(GUIDE);
    }

    String url() {
        return server.orElseThrow().url();
    }

    /** Opens the editor of a file. */
    Browser.Visit edit(String file) {
        var visit = open(url() + "_edit/?file=" + file);
        text(visit.page()).locator(".cm-line").first().waitFor();
        // The list of problems takes some of the room of the text when it comes.
        visit.page().locator(".problems .told:not(:empty)").waitFor();
        return visit;
    }

    /** Opens any address on a wide screen. */
    Browser.Visit open(String url) {
        return browser.open(url, new NewContextOptions().setViewportSize(1400, 900));
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
    public void afterEach(ExtensionContext test) throws IOException {
        stop();
        Copies.delete(folder);
    }
}

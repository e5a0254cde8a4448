package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Validity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the tools of the other browser tests find the errors that they should. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class BrowserIT {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Heat and cold</title><link rel="icon" href="icon.svg">
            <script src="script.js" defer></script></head>
            <body><main><h1>Heat and cold</h1><p>%s</p></main></body>
            </html>
            """;

    private final Browser browser = Browser.OF_ALL_TESTS;

    private final Validity validity = new Validity();

    @TempDir
    private Path site;

    @BeforeEach
    void writeSite() throws IOException {
        Files.createDirectory(site.resolve("guides"));
        Files.writeString(site.resolve("guides/index.html"), PAGE.formatted("When to use warmth."));
        Files.writeString(site.resolve("guides/icon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Files.writeString(site.resolve("guides/script.js"), "document.querySelector('h1').dataset.found = 'yes';");
    }

    @Test
    void opensPageFromServerUnderStrictPolicy() throws IOException {
        try (var server = new SiteServer(site, "/aftercare/");
                var visit = browser.open(server.url("guides/"))) {
            assertThat(visit.page().locator("h1[data-found]").textContent()).isEqualTo("Heat and cold");
            assertThat(visit.faults()).isEmpty();
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Test
    void opensPageFromDisk() {
        try (var visit = browser.open(site.resolve("guides/index.html").toUri().toString())) {
            assertThat(visit.page().locator("h1[data-found]").textContent()).isEqualTo("Heat and cold");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void noticesWhatThePolicyForbids() throws IOException {
        Files.writeString(site.resolve("guides/index.html"), PAGE.formatted("<b style='color: red'>Warm</b>"));
        try (var server = new SiteServer(site, "/");
                var visit = browser.open(server.url("guides/index.html"))) {
            assertThat(visit.faults()).anyMatch(fault -> fault.contains("Content Security Policy"));
        }
    }

    @Test
    void noticesWhatIsMissing() throws IOException {
        Files.delete(site.resolve("guides/script.js"));
        try (var server = new SiteServer(site, "/");
                var visit = browser.open(server.url("guides/index.html"))) {
            assertThat(visit.faults()).isNotEmpty();
        }
    }

    @Test
    void noticesBarriers() {
        try (var visit = browser.open("data:text/html,<html lang=en><title>x</title><h1>x</h1><img src='data:,'>")) {
            assertThat(visit.barriers()).anyMatch(barrier -> barrier.startsWith("image-alt"));
        }
    }

    @Test
    void noticesInvalidPage() {
        assertThat(validity.problems(PAGE.formatted("Warm."))).isEmpty();
        assertThat(validity.problems(PAGE.formatted("<b id=x>Warm</b><b id=x>Cold</b>")))
                .anyMatch(problem -> problem.contains("Duplicate ID"));
        assertThat(validity.problems(PAGE.formatted("Warm."))).isEmpty();
        assertThat(validity.problemsOfStyle("p { colour: red }")).isNotEmpty();
        assertThat(validity.problemsOfStyle("p { color: red }")).isEmpty();
    }
}

package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import aftercare.copy.BuildRequest;
import aftercare.live.LiveSite;
import aftercare.live.LiveSiteTest;
import aftercare.serve.PreviewServer;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Tests the preview as an editor sees it: an open page while its sources are saved. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class PreviewIT {
    private static final String GUIDE = "guides/painkillers.html";

    private final Browser browser = Browser.OF_ALL_TESTS;

    @TempDir
    private Path folder;

    private Path guide;
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        LiveSiteTest.copy(Path.of("content"), folder.resolve("content"));
        LiveSiteTest.copy(Path.of("templates"), folder.resolve("templates"));
        guide = folder.resolve("content/en/guides/painkillers.md");
        var request = new BuildRequest(
                Optional.of(folder.resolve("content")),
                Optional.of(folder.resolve("templates")),
                folder.resolve("site"),
                Optional.empty(),
                ShippedSite.TODAY);
        server = PreviewServer.start(LiveSite.of(request), OptionalInt.of(0));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void keepsScrollAndFocusWhenTheTextChanges() throws IOException {
        try (var visit = browser.open(server.url() + GUIDE)) {
            var page = visit.page();
            remember(page);
            var link = page.locator("main a[href]:visible").last();
            link.focus();
            var scroll = page.evaluate("scrollY");
            var focused = link.getAttribute("href");

            replace("\n## ", "\nA line that was saved just now.\n\n## ");
            page.locator("main >> text=A line that was saved just now.").waitFor();

            assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo(focused);
            assertThat((Number) page.evaluate("window.kept"))
                    .as("the page was not loaded again")
                    .isEqualTo(1);
            assertThat(((Number) scroll).intValue()).isPositive();
            assertThat((Boolean) page.evaluate("document.activeElement.getBoundingClientRect().top < innerHeight"))
                    .isTrue();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void laysProblemsOverTheLastGoodPage() throws IOException {
        try (var visit = browser.open(server.url() + GUIDE)) {
            var page = visit.page();
            var title = page.locator("h1").textContent();
            page.locator("#aftercare-preview .corner").waitFor();

            replace("\ntitle: ", "\ntitel: ");
            page.locator("#aftercare-preview .overlay").waitFor();

            assertThat(page.locator("#aftercare-preview .overlay").textContent())
                    .contains("AC113", "painkillers.md:2:1", "titel", "Did you mean \"title\"?");
            assertThat(page.locator("h1").textContent()).isEqualTo(title);

            page.locator("#aftercare-preview .overlay button").click();
            assertThat(page.locator("#aftercare-preview .overlay").isVisible()).isFalse();
            assertThat(page.locator("#aftercare-preview .corner button").textContent())
                    .isEqualTo("1 error");

            replace("\ntitel: ", "\ntitle: ");
            page.locator("#aftercare-preview .corner button").waitFor(gone());
            assertThat(visit.faults()).isEmpty();

            replace("\ntitle: ", "\ntitel: ");
            page.locator("#aftercare-preview .overlay").waitFor();
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Test
    void takesNewStyleWithoutLoadingThePageAgain() throws IOException {
        try (var visit = browser.open(server.url() + GUIDE)) {
            remember(visit.page());
            var style = folder.resolve("templates/site.css");
            Files.writeString(style, Files.readString(style) + "h1 { letter-spacing: 7px }\n");

            visit.page()
                    .waitForCondition(() -> visit.page()
                            .evaluate("getComputedStyle(document.querySelector('h1')).letterSpacing")
                            .equals("7px"));

            assertThat((Number) visit.page().evaluate("window.kept")).isEqualTo(1);
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void loadsPageAgainWhereItsOwnScriptChangedIt() throws IOException {
        Files.createDirectory(folder.resolve("templates/components/own"));
        Files.writeString(
                folder.resolve("templates/components/own/own.js"),
                "document.querySelector('main').append(document.createElement('hr'));");
        var frame = folder.resolve("templates/layouts/page.ftlh");
        Files.writeString(
                frame,
                Files.readString(frame)
                        .replaceFirst("</head>", "<script src=\"\\${asset(\"own.js\")}\" defer></script></head>"));
        try (var visit = browser.open(server.url() + GUIDE)) {
            var page = visit.page();
            page.locator("main > hr").waitFor(attached());
            remember(page);
            page.evaluate("scrollTo(0, 500)");

            replace("\n## ", "\nA line that was saved just now.\n\n## ");
            page.locator("main >> text=A line that was saved just now.").waitFor();
            page.waitForCondition(() -> page.evaluate("scrollY").equals(500));

            assertThat(page.evaluate("window.kept")).isNull();
            page.locator("main > hr").waitFor(attached());
        }
    }

    @Test
    void catchesUpAfterARequestWasLost() throws IOException {
        try (var visit = browser.open(server.url() + GUIDE)) {
            var page = visit.page();
            page.locator("#aftercare-preview .corner").waitFor();
            page.context().setOffline(true);
            replace("\n## ", "\nA line that was saved meanwhile.\n\n## ");
            page.locator("#aftercare-preview .lost").waitFor();
            page.context().setOffline(false);

            page.locator("main >> text=A line that was saved meanwhile.").waitFor();
        }
    }

    @Test
    void sortsAndFiltersTheDesk() {
        try (var visit = browser.open(server.url() + "_desk/", new NewContextOptions().setViewportSize(1280, 900))) {
            var page = visit.page();
            // The desk is loaded anew when the first check is done; here nothing tells it.
            page.route(
                    "**/_preview/events",
                    route -> route.fulfill(new FulfillOptions().setContentType("text/event-stream")));
            page.reload();
            page.locator("thead button").nth(3).click();
            assertThat(page.locator("thead th").nth(3).getAttribute("aria-sort"))
                    .isEqualTo("ascending");
            page.locator("thead button").nth(3).click();
            var words = page.locator("tbody td:nth-child(4)").allTextContents().stream()
                    .map(Integer::valueOf)
                    .toList();
            assertThat(words).isSortedAccordingTo((a, b) -> b - a);

            page.locator("input[type=search]").fill("painkill");
            assertThat(page.locator("tbody tr:visible").count()).isBetween(1, 4);
            page.locator("select").selectOption("absent");
            assertThat(page.locator("tbody tr:visible").count()).isZero();

            assertThat(visit.faults()).isEmpty();
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Tag("long")
    @Test
    void showsEachComponentAsHighAsItIs() {
        try (var visit =
                browser.open(server.url() + "_components/", new NewContextOptions().setViewportSize(1280, 900))) {
            var card = visit.page().locator("iframe[title='care-card: Emergency']");
            card.contentFrame().locator(".care-card--emergency").waitFor();
            var line = visit.page().locator("iframe[title^='emergency-line: No number']");
            line.scrollIntoViewIfNeeded();
            line.contentFrame().locator(".emergency-line").waitFor();

            visit.page().waitForCondition(() -> line.boundingBox().height < 150);
            assertThat(card.boundingBox().height).isBetween(300.0, 1010.0);
            assertThat(visit.faults()).isEmpty();
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Test
    @Tag("long")
    void showsPageAsOtherReadersMeetIt() {
        for (var as : new String[] {"phone", "print", "plain"}) {
            var url = server.url() + "_desk/view?as=" + as + "&of=/" + GUIDE;
            try (var visit = browser.open(url, new NewContextOptions().setViewportSize(1280, 900))) {
                var frame = visit.page().frameLocator("iframe");
                frame.locator("h1").waitFor();
                assertThat(frame.locator(".emergency-line a").isVisible())
                        .as(as)
                        .isEqualTo(!as.equals("print"));
                assertThat(visit.barriers()).as(as).isEmpty();
            }
        }
    }

    private void replace(String words, String by) throws IOException {
        var text = Files.readString(guide);
        int at = text.indexOf(words);
        Files.writeString(guide, text.substring(0, at) + by + text.substring(at + words.length()));
    }

    /** A value that is lost when the page is loaded again. */
    private static void remember(Page page) {
        page.locator("#aftercare-preview .corner").waitFor();
        page.evaluate("window.kept = 1");
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }
}

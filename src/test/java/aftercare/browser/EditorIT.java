package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aftercare.copy.BuildRequest;
import aftercare.live.LiveSite;
import aftercare.live.LiveSiteTest;
import aftercare.serve.PreviewServer;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Tests the editor in the browser: a text beside its page, saved into the content folder. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class EditorIT {
    private static final String GUIDE = "en/guides/move.md";
    private static final int LARGE = 2 << 20;

    @RegisterExtension
    private final Browser browser = new Browser();

    @TempDir
    private Path folder;

    private Path content;
    private Path guide;
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        content = folder.resolve("content");
        LiveSiteTest.copy(Path.of("src/test/resources/sites/small/content"), content);
        guide = content.resolve(GUIDE);
        var request = new BuildRequest(
                Optional.of(content),
                Optional.empty(),
                folder.resolve("site"),
                Optional.empty(),
                LocalDate.of(2026, 11, 22));
        server = PreviewServer.start(LiveSite.of(request), OptionalInt.of(0));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void correctsAPageFromItsCorner() throws IOException {
        var before = Files.readString(guide);
        try (var visit = browser.open(server.url() + "guides/move.html", wide())) {
            var page = visit.page();
            page.locator("#aftercare-preview .corner a:text-is('Edit')").click();
            write(page, "Walk to the door", "Walk to the garden and back. ");
            assertThat(guide).hasContent(before);

            page.keyboard().press("Control+s");
            page.frameLocator("iframe").locator("text=Walk to the garden and back.").waitFor();

            assertThat(Files.readString(guide))
                    .isEqualTo(before.replace("Walk to the door", "Walk to the garden and back. Walk to the door"));
            page.locator("text=Saved at").waitFor();
            page.keyboard().press("Control+z");
            page.locator("text=Changed, not saved").waitFor();
            page.keyboard().press("Control+s");
            page.locator("text=Saved at").waitFor();
            assertThat(guide).hasContent(before);
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void showsAMistakeAtItsLineAndKeepsThePage() throws IOException {
        try (var visit = edit(GUIDE)) {
            var page = visit.page();
            write(page, "Walk to the door", "See [that](nowhere.md). ");
            page.locator(".save").click();

            var problem = page.locator(".problems li.is-error");
            problem.first().waitFor();
            page.locator(".cm-lint-marker-error").waitFor();
            page.locator(".cm-lintRange-error").first().waitFor();
            int line = Files.readString(guide).substring(0, Files.readString(guide).indexOf("nowhere")).split("\n").length;
            assertThat(problem.first().locator(".place").textContent()).isEqualTo("Line " + line);

            problem.first().locator(".place").click();
            assertThat(page.locator(".cm-activeLineGutter").first().textContent()).isEqualTo(String.valueOf(line));
            assertThat(visit.barriers()).isEmpty();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void showsWhatChangedAndTakesItBack() throws IOException {
        var before = Files.readString(guide);
        try (var visit = edit(GUIDE)) {
            var page = visit.page();
            write(page, "Walk to the door", "One. ");
            page.locator(".compare").click();
            var changes = page.locator("#changes .differences");
            assertThat(changes.locator("del").allTextContents()).hasSize(1);
            assertThat(changes.locator("ins").textContent()).startsWith("One. Walk");
            assertThat(visit.barriers()).isEmpty();

            changes.locator("button").click();
            page.locator("text=As on the disk").waitFor();
            page.locator(".save").click();
            page.locator("text=Saved at").waitFor();
            assertThat(guide).hasContent(before);
        }
    }

    @Test
    void completesSourcesSignsAndLinks() throws IOException {
        try (var visit = edit(GUIDE)) {
            var page = visit.page();
            complete(page, "Walk to the door", "[@doe", "doe-2020");
            page.keyboard().type("] ");
            complete(page, "", "[x](re", "rest.md");
            page.keyboard().type(") ");
            at(page, "- fever");
            page.keyboard().press("End");
            page.keyboard().press("Enter");
            complete(page, "", "- che", "chest-pain");
            page.keyboard().press("Control+s");
            page.locator("text=Saved at").waitFor();

            assertThat(Files.readString(guide)).contains("[@doe-2020] [x](rest.md) Walk", "- fever\n- chest-pain");
        }
    }

    @Test
    void followsTheDiskAndNeverWritesOverIt() throws IOException {
        try (var visit = edit(GUIDE)) {
            var page = visit.page();
            Files.writeString(guide, Files.readString(guide).replace("the door", "the window"));
            text(page).locator("text=Walk to the window").waitFor();

            write(page, "Walk to the window", "Mine. ");
            var other = Files.readString(guide).replace("the window", "the garden");
            Files.writeString(guide, other);
            page.locator(".other").waitFor();
            page.locator(".save").click();
            assertThat(guide).hasContent(other);
            assertThat(page.locator(".other del").textContent()).contains("the garden");
            assertThat(page.locator(".other ins").textContent()).contains("Mine.");
            assertThat(visit.barriers()).isEmpty();

            page.locator(".theirs").click();
            text(page).locator("text=Walk to the garden").waitFor();
            page.keyboard().press("Control+z");
            text(page).locator("text=Mine. Walk to the window").waitFor();
            page.locator(".save").click();
            page.locator("text=Saved at").waitFor();
            assertThat(Files.readString(guide)).contains("Mine. Walk to the window");
        }
    }

    @Test
    void keepsTwoWindowsApart() throws IOException {
        try (var one = edit(GUIDE);
                var two = edit(GUIDE)) {
            write(one.page(), "Walk to the door", "One. ");
            write(two.page(), "Walk to the door", "Two. ");
            one.page().locator(".save").click();
            one.page().locator("text=Saved at").waitFor();

            two.page().locator(".other").waitFor();
            assertThat(Files.readString(guide)).contains("One. Walk").doesNotContain("Two.");
            two.page().locator(".mine").click();
            two.page().locator(".save").click();
            text(one.page()).locator("text=Two. Walk").waitFor();
            assertThat(Files.readString(guide)).contains("Two. Walk").doesNotContain("One.");
        }
    }

    @Test
    void givesAnotherOriginNothing() throws IOException {
        var before = Files.readString(guide);
        for (var origin : List.of("http://evil.example/", "http://127.0.0.1:1/", "http://localhost:1/")) {
            try (var visit = browser.open("about:blank", wide())) {
                var page = visit.page();
                page.route(origin + "**", EditorIT::hostile);
                page.navigate(origin);
                var attempts = page.evaluate(
                        """
                        async (server) => {
                          const told = [];
                          const urls = [server + "_edit/?file=en/guides/move.md", server + "_edit/text?file=en/guides/move.md"];
                          for (const url of urls) {
                            for (const how of [{}, {method: "POST", body: "x", headers: {"Aftercare-Token": "x"}},
                                {method: "POST", body: "x", mode: "no-cors"}]) {
                              try {
                                const answer = await fetch(url, how);
                                told.push(answer.type === "opaque" ? "" : await answer.text());
                              } catch (refused) {
                                told.push("");
                              }
                            }
                          }
                          const frame = document.createElement("iframe");
                          frame.src = urls[0];
                          document.body.append(frame);
                          await new Promise((done) => setTimeout(done, 500));
                          try {
                            told.push(frame.contentDocument ? frame.contentDocument.body.innerHTML : "");
                          } catch (refused) {
                            told.push("");
                          }
                          return told.join("");
                        }
                        """,
                        server.url());
                assertThat(attempts).as(origin).isEqualTo("");
                assertThat(page.frames().stream().filter(frame -> frame.url().contains("_edit")).toList())
                        .as("framed by " + origin)
                        .allSatisfy(frame -> assertThat(frame.locator(".save").count()).isZero());
            }
        }
        assertThat(guide).hasContent(before);
    }

    @Test
    void editsATextOfTwoMebibytes() throws IOException {
        var paragraph = "Walk a little each day, and rest when you need to.\n\n";
        Files.writeString(guide, Files.readString(guide) + "\n" + paragraph.repeat(LARGE / paragraph.length()));
        try (var visit = edit(GUIDE)) {
            var page = visit.page();
            at(page, "Walk to the door");
            long start = System.nanoTime();
            page.keyboard().type("Typed. ");
            text(page).locator("text=Typed. Walk").waitFor();
            assertThat(System.nanoTime() - start).as("nanoseconds to type 7 letters").isLessThan(15_000_000_000L);
            page.keyboard().press("Control+s");
            page.locator("text=Saved at").waitFor();
            assertThat(Files.readString(guide)).contains("Typed. Walk").hasSizeGreaterThan(LARGE);
            page.keyboard().press("Control+End");
            page.waitForCondition(() -> Integer.parseInt(
                            page.locator(".cm-activeLineGutter").first().textContent())
                    > 80_000);
        }
    }

    @Test
    void writesFromRightToLeft() throws IOException {
        Files.writeString(guide, Files.readString(guide).replace("Walk to the door", "امشِ إلى الباب"));
        try (var visit = edit(GUIDE)) {
            var page = visit.page();
            var line = text(page).locator(".cm-line:has-text('امشِ')");
            assertThat(line.evaluate("line => getComputedStyle(line).direction")).isEqualTo("rtl");
            assertThat(text(page).locator(".cm-line").first().evaluate("line => getComputedStyle(line).direction"))
                    .isEqualTo("ltr");
            var box = line.boundingBox();
            line.click();
            page.keyboard().press("Home");
            var caret = page.locator(".cm-cursor-primary").boundingBox();
            assertThat(caret.x).isCloseTo(box.x + box.width, within(20.0));
            page.keyboard().type("ببطء ");
            page.keyboard().press("Control+s");
            page.locator("text=Saved at").waitFor();
            assertThat(Files.readString(guide)).contains("\nببطء امشِ إلى الباب");
        }
    }

    @Test
    void changesOneAnswerInItsFormAndNothingElse() throws IOException {
        var file = content.resolve("en/self-checks/sore.yaml");
        var before = Files.readString(file);
        try (var visit = edit("en/self-checks/sore.yaml")) {
            var page = visit.page();
            page.locator("button[data-as=forms]").click();
            page.locator(".forms summary:has-text('Is it getting better?')").click();
            var label = page.locator("fieldset:has(legend:text-is('answers yes')) input").first();
            assertThat(label.inputValue()).isEqualTo("Yes");
            label.fill("Yes: \"a little\", each day");
            assertThat(visit.barriers()).isEmpty();
            page.keyboard().press("Control+s");
            page.locator("text=Saved at").waitFor();
            assertThat(Files.readString(file))
                    .isEqualTo(before.replace("label: \"Yes\"", "label: \"Yes: \\\"a little\\\", each day\""));

            var leads = page.locator("fieldset:has(legend:text-is('answers no')) input").nth(1);
            leads.fill("nowhere");
            leads.press("Control+s");
            page.locator(".problems li.is-error").first().waitFor();
            assertThat(Files.readString(file)).contains("{id: \"no\", label: \"No\", to: nowhere}");

            page.locator("button[data-show*=report]").click();
            page.frameLocator("iframe").locator("svg").first().waitFor();
        }
    }

    @Test
    void addsAPicture() throws IOException {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><path d=\"M0 0h4\"/></svg>"
                .getBytes(StandardCharsets.UTF_8);
        try (var visit = edit(GUIDE)) {
            var page = visit.page();
            at(page, "Walk to the door");
            page.locator("input.file").setInputFiles(new FilePayload("Knee Up.heic", "image/heic", svg));
            page.locator(".refusal:has-text('JPEG')").waitFor();
            page.locator("input.file").setInputFiles(new FilePayload("Knee Up.svg", "image/svg+xml", svg));
            text(page).locator("text=../../images/knee-up.svg").waitFor();
            assertThat(content.resolve("images/knee-up.svg")).hasBinaryContent(svg);

            page.keyboard().type("A knee, drawn up");
            page.keyboard().press("Control+s");
            page.locator("text=Saved at").waitFor();
            assertThat(Files.readString(guide)).contains("![A knee, drawn up](../../images/knee-up.svg)Walk to the door");
        }
    }

    @Test
    void letsTheKeyboardOutOfTheField() {
        try (var visit = edit(GUIDE)) {
            var page = visit.page();
            at(page, "Walk to the door");
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate("document.activeElement !== document.querySelector('.text')"))
                    .isTrue();
            assertThat(visit.barriers()).isEmpty();
        }
    }

    private Browser.Visit edit(String file) {
        var visit = browser.open(server.url() + "_edit/?file=" + file, wide());
        text(visit.page()).locator(".cm-line").first().waitFor();
        return visit;
    }

    private static NewContextOptions wide() {
        return new NewContextOptions().setViewportSize(1400, 900);
    }

    private static Locator text(Page page) {
        return page.locator(".cm-content");
    }

    /** Puts the cursor at the start of the line that holds some words. */
    private static void at(Page page, String words) {
        text(page).locator(".cm-line:has-text('" + words + "')").click();
        page.keyboard().press("Home");
    }

    private static void write(Page page, String before, String words) {
        at(page, before);
        page.keyboard().type(words);
        page.locator("text=Changed, not saved").waitFor();
    }

    private static void complete(Page page, String before, String typed, String offered) {
        if (!before.isEmpty()) {
            at(page, before);
        }
        page.keyboard().type(typed);
        page.locator(".cm-tooltip-autocomplete li:has-text('" + offered + "')").click();
    }

    private static void hostile(Route route) {
        route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<!doctype html><body>Free prizes"));
    }
}

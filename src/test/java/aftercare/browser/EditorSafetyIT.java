package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests that the editor loses nothing and lets nobody in: other versions, other origins, large texts, other directions. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class EditorSafetyIT {
    private static final int LARGE = 2 << 20;
    private static final int LONG = 100;

    /** Whether nothing lies over a choice, and it is within its box. */
    private static final String IS_SEEN = """
        () => {
          const choice = document.querySelector(".theirs");
          const place = choice.getBoundingClientRect();
          return document.elementFromPoint(place.x + place.width / 2, place.y + place.height / 2) === choice;
        }
        """;

    @RegisterExtension
    private final EditedSite site = new EditedSite();

    @Test
    void followsTheDiskAndNeverWritesOverIt() throws IOException {
        try (var visit = site.edit(EditedSite.GUIDE)) {
            var page = visit.page();
            Files.writeString(site.guide(), Files.readString(site.guide()).replace("the door", "the window"));
            EditedSite.text(page).locator("text=Walk to the window").waitFor();

            EditedSite.write(page, "Walk to the window", "Mine. ");
            var other = Files.readString(site.guide()).replace("the window", "the garden") + "\nMore.\n".repeat(LONG);
            Files.writeString(site.guide(), other);
            page.locator(".other").waitFor();
            page.locator(".save").click();
            assertThat(site.guide()).hasContent(other);
            assertThat(page.locator(".other del").first().textContent()).contains("the garden");
            assertThat(page.evaluate(IS_SEEN))
                    .as("a choice below a long difference")
                    .isEqualTo(true);
            assertThat(page.locator(".other ins").textContent()).contains("Mine.");
            assertThat(visit.barriers()).isEmpty();

            page.locator(".theirs").click();
            EditedSite.text(page).locator("text=Walk to the garden").waitFor();
            page.keyboard().press("Control+z");
            EditedSite.text(page).locator("text=Mine. Walk to the window").waitFor();
            page.locator(".save").click();
            page.locator("text=Saved at").waitFor();
            assertThat(Files.readString(site.guide())).contains("Mine. Walk to the window");
        }
    }

    @Test
    void keepsTwoWindowsApart() throws IOException {
        try (var one = site.edit(EditedSite.GUIDE);
                var two = site.edit(EditedSite.GUIDE)) {
            EditedSite.write(one.page(), "Walk to the door", "One. ");
            EditedSite.write(two.page(), "Walk to the door", "Two. ");
            one.page().locator(".save").click();
            one.page().locator("text=Saved at").waitFor();

            two.page().locator(".other").waitFor();
            assertThat(Files.readString(site.guide())).contains("One. Walk").doesNotContain("Two.");
            two.page().locator(".mine").click();
            two.page().locator(".save").click();
            EditedSite.text(one.page()).locator("text=Two. Walk").waitFor();
            assertThat(Files.readString(site.guide())).contains("Two. Walk").doesNotContain("One.");
        }
    }

    @Test
    void givesAnotherOriginNothing() throws IOException {
        var before = Files.readString(site.guide());
        for (var origin : List.of("http://evil.example/", "http://127.0.0.1:1/", "http://localhost:1/")) {
            try (var visit = site.open("about:blank")) {
                var page = visit.page();
                page.route(origin + "**", EditorSafetyIT::hostile);
                page.navigate(origin);
                var attempts = page.evaluate("""
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
                        """, site.url());
                assertThat(attempts).as(origin).isEqualTo("");
                assertThat(page.frames().stream()
                                .filter(frame -> frame.url().contains("_edit"))
                                .toList())
                        .as("framed by " + origin)
                        .allSatisfy(frame ->
                                assertThat(frame.locator(".save").count()).isZero());
            }
        }
        assertThat(site.guide()).hasContent(before);
    }

    @Tag("long")
    @Test
    void editsATextOfTwoMebibytes() throws IOException {
        var paragraph = "Walk a little each day, and rest when you need to.\n\n";
        Files.writeString(
                site.guide(), Files.readString(site.guide()) + "\n" + paragraph.repeat(LARGE / paragraph.length()));
        try (var visit = site.edit(EditedSite.GUIDE)) {
            var page = visit.page();
            EditedSite.at(page, "Walk to the door");
            long start = System.nanoTime();
            page.keyboard().type("Typed. ");
            EditedSite.text(page).locator("text=Typed. Walk").waitFor();
            assertThat(System.nanoTime() - start)
                    .as("nanoseconds to type 7 letters")
                    .isLessThan(15_000_000_000L);
            page.keyboard().press("Control+s");
            page.locator("text=Saved at").waitFor();
            assertThat(Files.readString(site.guide())).contains("Typed. Walk").hasSizeGreaterThan(LARGE);
            page.keyboard().press("Control+End");
            page.waitForCondition(() -> Integer.parseInt(
                            page.locator(".cm-activeLineGutter").first().textContent())
                    > 80_000);
        }
    }

    @Test
    void writesFromRightToLeft() throws IOException {
        Files.writeString(site.guide(), Files.readString(site.guide()).replace("Walk to the door", "امشِ إلى الباب"));
        try (var visit = site.edit(EditedSite.GUIDE)) {
            var page = visit.page();
            var line = EditedSite.text(page).locator(".cm-line:has-text('امشِ')");
            assertThat(line.evaluate("line => getComputedStyle(line).direction"))
                    .isEqualTo("rtl");
            assertThat(EditedSite.text(page)
                            .locator(".cm-line")
                            .first()
                            .evaluate("line => getComputedStyle(line).direction"))
                    .isEqualTo("ltr");
            var box = line.boundingBox();
            line.click();
            page.keyboard().press("Home");
            var caret = page.locator(".cm-cursor-primary");
            // The editor draws its caret some time after it has moved.
            page.waitForCondition(() -> Math.abs(caret.boundingBox().x - box.x - box.width) < 20);
            page.keyboard().type("ببطء ");
            page.keyboard().press("Control+s");
            page.locator("text=Saved at").waitFor();
            assertThat(Files.readString(site.guide())).contains("\nببطء امشِ إلى الباب");
        }
    }

    private static void hostile(Route route) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("text/html").setBody("<!doctype html><body>Free prizes"));
    }
}

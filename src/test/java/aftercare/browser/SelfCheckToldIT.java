package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Reader;
import aftercare.ShippedSite;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Tests that a reader's answers are shown, copied and printed, and are stored nowhere. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class SelfCheckToldIT {
    private final Browser browser = Browser.OF_ALL_TESTS;

    private final ShippedSite site = ShippedSite.shared();

    @Test
    void leavesNoTraceButWhatThePrivacyPageNames() throws IOException {
        try (var visit = browser.open(url(""))) {
            var page = visit.page();
            var reader = new Reader(page);
            var requests = new ArrayList<String>();
            page.onRequest(request -> requests.add(request.url()));
            reader.goToNormalEasing();

            // The browser itself may request the icon for each new address.
            assertThat(requests).allMatch(request -> request.endsWith(".svg"));
            assertThat(page.url()).endsWith(".html#normal-easing");
            assertThat(page.evaluate("typeof history.state")).isEqualTo("number");
            assertThat(page.evaluate("localStorage.length + document.cookie.length"))
                    .isEqualTo(0);
            assertThat(page.evaluate("Object.keys(sessionStorage).join()")).isEqualTo("aftercare-answers");
            assertThat(Files.readString(site.folder().resolve("privacy.html"))).contains("aftercare-answers");
        }
    }

    @Test
    void copiesWhatWasTold() throws IOException {
        try (var server = new SiteServer(site.folder(), "/clinic/");
                var visit = browser.open(
                        server.url(Reader.ADDRESS),
                        new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")))) {
            var page = visit.page();
            var reader = new Reader(page);
            reader.goToNormalEasing();
            page.locator(".told__copy").click();
            page.locator(".told__state:has-text('Copied.')").waitFor();

            assertThat(String.valueOf(page.evaluate("navigator.clipboard.readText()")))
                    .contains("Self-care: This sounds like normal soreness", "How many days ago was the massage?")
                    .contains("Answer: 2 days", "Version: ", "Date: ");
        }
    }

    @Test
    void selectsWhatWasToldWhereTheClipboardIsClosed() throws IOException {
        try (var server = new SiteServer(site.folder(), "/");
                var visit = browser.open(server.url(Reader.ADDRESS))) {
            var page = visit.page();
            var reader = new Reader(page);
            deny("clipboard-write", page);
            reader.goToNormalEasing();
            page.locator(".told__copy").click();
            page.locator(".told__state:has-text('selected')").waitFor();

            assertThat(String.valueOf(page.evaluate("getSelection().toString()")))
                    .contains("Answer: 2 days", "Version: ");
        }
    }

    @Test
    void printsTheOutcomeAloneAndElseTheWholeCheck() {
        try (var visit = browser.open(url("#w1"))) {
            var page = visit.page();
            var reader = new Reader(page);
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".step:visible").count())
                    .isEqualTo(page.locator(".step").count());
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
            reader.answer("w1", 2);
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

            reader.assertHere("emergency");
            assertThat(page.locator(".told .told__answer").first().isVisible()).isTrue();
            assertThat(page.locator(".told button:visible, .side-head:visible, .site-footer:visible")
                            .count())
                    .isZero();
        }
    }

    private static void deny(String permission, Page page) {
        var session = page.context().newCDPSession(page);
        var target = session.send("Target.getTargetInfo").getAsJsonObject("targetInfo");
        var named = new JsonObject();
        named.addProperty("name", permission);
        named.addProperty("allowWithoutSanitization", false);
        var order = new JsonObject();
        order.add("permission", named);
        order.addProperty("setting", "denied");
        order.add("browserContextId", target.get("browserContextId"));
        session.send("Browser.setPermission", order);
    }

    private String url(String anchor) {
        return site.folder().resolve(Reader.ADDRESS).toUri() + anchor;
    }
}

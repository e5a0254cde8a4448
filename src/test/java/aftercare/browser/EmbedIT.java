package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Reader;
import aftercare.ShippedSite;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Tests shipped pages in frames of another website, with the security policy of a pack. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class EmbedIT {
    private static final String CHECK = "self-checks/soreness-or-help.html";

    private final Browser browser = Browser.OF_ALL_TESTS;

    private Path site;
    private HttpServer ours;
    private HttpServer theirs;

    @BeforeAll
    void buildAndServe(@TempDir Path folder) throws IOException {
        ours = serve(this::answerOfOurs);
        theirs = serve(this::answerOfTheirs);
        var clinic = folder.resolve("clinic.yaml");
        Files.writeString(clinic, "name: Riverside Massage\nframe-ancestors: [\"" + theirs("") + "\"]\n");
        site = folder.resolve("site");
        SiteBuild.of(
                        new BuildRequest(
                                Optional.of(Path.of("content")),
                                Optional.of(Path.of("templates")),
                                List.of(clinic),
                                site,
                                Optional.empty(),
                                ShippedSite.TODAY),
                        Progress.SILENT)
                .build();
    }

    @AfterAll
    void stop() {
        ours.stop(0);
        theirs.stop(0);
    }

    @Test
    void frameGrowsAndShrinksWithItsPage() {
        try (var visit = browser.open(theirs("/with-script"))) {
            var page = visit.page();
            var frame = frame(page);
            page.waitForCondition(() -> isFitting(page.locator("iframe"), frame));
            int before = height(page.locator("iframe"));

            frame.locator("main a[href='#w1']:visible").first().click();
            page.waitForCondition(
                    () -> height(page.locator("iframe")) != before && isFitting(page.locator("iframe"), frame));

            assertThat(frame.locator("#w1").isVisible()).isTrue();
            assertThat(frame.locator("#w1 .step-bar__help").isVisible()).isTrue();
            assertThat(page.url()).isEqualTo(theirs("/with-script"));
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void linkToAnotherPageOpensTheWholeSite() {
        try (var visit = browser.open(theirs("/with-script"))) {
            var page = visit.page();
            frame(page).locator(".embed__publisher a").click();

            page.waitForURL(ours(CHECK));
            assertThat(page.locator(".site-header").isVisible()).isTrue();
        }
    }

    @Test
    void frameWithoutScriptsScrollsAndLinkStays() {
        try (var visit = browser.open(theirs("/without-script"))) {
            var page = visit.page();
            var frame = frame(page);
            frame.locator("main a[href='#w1']:visible").first().click();

            frame.locator("#w1").waitFor();
            assertThat(frame.locator("#w1").isVisible()).isTrue();
            assertThat(height(page.locator("iframe"))).isEqualTo(900);
            assertThat(visit.faults()).isEmpty();

            page.locator("body > p a").press("Enter");
            page.waitForURL(ours(CHECK));
        }
    }

    @Test
    void everyQuestionWorksInAFrameWithoutAnyScript() {
        var without = new NewContextOptions().setJavaScriptEnabled(false);
        try (var visit = browser.open(theirs("/with-script"), without)) {
            var frame = frame(visit.page());
            frame.locator("main a[href='#w1']:visible").first().click();
            frame.locator("#w1 a[href='#w2']").first().click();

            frame.locator("#w2").waitFor();
            assertThat(frame.locator("#w2").isVisible()).isTrue();
        }
    }

    @Test
    void websiteThatIsNotNamedShowsNothing() {
        var other = theirs("/with-script").replace("localhost", "127.0.0.1");
        try (var visit = browser.open(other)) {
            assertThat(visit.faults()).anyMatch(fault -> fault.contains("frame-ancestors"));
        }
    }

    @Test
    void wholePageIsShownInNoFrame() {
        try (var visit = browser.open(theirs("/whole-page"))) {
            assertThat(visit.faults()).anyMatch(fault -> fault.contains("frame-ancestors"));
        }
    }

    @Test
    void scriptBelievesNobodyElse() {
        try (var visit = browser.open(theirs("/with-script"))) {
            var page = visit.page();
            page.waitForCondition(() -> isFitting(page.locator("iframe"), frame(page)));
            int before = height(page.locator("iframe"));

            page.evaluate("window.postMessage(5000, '*')");
            frame(page).evaluate("parent.postMessage('5000', '*')");
            frame(page).evaluate("parent.postMessage({height: 5000}, '*')");
            frame(page).evaluate("parent.postMessage(1e9, '*')");
            frame(page).evaluate("parent.postMessage(-1, '*')");
            page.waitForTimeout(200);

            assertThat(height(page.locator("iframe"))).isEqualTo(before);
        }
    }

    @Test
    void pageInAFrameSaysThatItIsOverdue() {
        for (var address : List.of(CHECK, "guides/causes.html")) {
            try (var visit = browser.open(ours("embed/" + address))) {
                var page = visit.page();
                assertThat(page.locator(".standing-overdue:visible").count()).isZero();
                page.clock().setFixedTime("2030-01-02T03:00:00Z");
                page.reload();

                assertThat(page.locator(".standing-overdue:visible").count()).isEqualTo(1);
            }
        }
    }

    @Test
    void paperShowsTheStepOnTheScreenAndWhereTheWholeCheckIs() {
        try (var visit = browser.open(ours("embed/" + CHECK + "#w1"))) {
            var page = visit.page();
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".step:visible").count()).isEqualTo(1);
            assertThat(page.locator(".embed__paper").isVisible()).isTrue();
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
            assertThat(page.locator(".embed__paper").isVisible()).isFalse();
            new Reader(page).answer("w1", 2);
            page.locator("#emergency.steps__here").waitFor();
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".step:visible").getAttribute("id")).isEqualTo("emergency");
            assertThat(page.locator(".embed__paper").isVisible()).isFalse();
        }
    }

    @Test
    void pageInAFrameIsAccessible() {
        try (var visit = browser.open(ours("embed/" + CHECK))) {
            assertThat(visit.barriers()).isEmpty();
            assertThat(visit.faults()).isEmpty();
        }
    }

    private static Frame frame(com.microsoft.playwright.Page page) {
        return page.frames().get(1);
    }

    private static boolean isFitting(Locator element, Frame frame) {
        var height = (Number) frame.evaluate("document.documentElement.getBoundingClientRect().height");
        return Math.abs(height.doubleValue() - height(element)) <= 1;
    }

    private static int height(Locator element) {
        return (int) Math.round(element.boundingBox().height);
    }

    private String ours(String address) {
        return "http://127.0.0.1:" + ours.getAddress().getPort() + "/" + address;
    }

    private String theirs(String path) {
        return "http://localhost:" + theirs.getAddress().getPort() + path;
    }

    private static HttpServer serve(com.sun.net.httpserver.HttpHandler handler) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", handler);
        server.setExecutor(Executors.newFixedThreadPool(4, run -> {
            var thread = new Thread(run);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
        return server;
    }

    private void answerOfOurs(HttpExchange exchange) throws IOException {
        var address = exchange.getRequestURI().getPath().substring(1);
        var file = site.resolve(address);
        var framing = address.startsWith("embed/") ? theirs("") : "'none'";
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", aftercare.page.Page.SECURITY_POLICY + "; frame-ancestors " + framing);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        var type = address.endsWith(".js")
                ? "text/javascript"
                : address.endsWith(".css") ? "text/css" : address.endsWith(".svg") ? "image/svg+xml" : "text/html";
        send(
                exchange,
                Files.isRegularFile(file) ? 200 : 404,
                type,
                Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0]);
    }

    /** The lines that a clinic pastes into its own website. */
    private void answerOfTheirs(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var framed = ours(path.equals("/whole-page") ? CHECK : "embed/" + CHECK);
        var script =
                path.equals("/with-script") ? "<script src=\"" + ours("embed/resize.js") + "\" defer></script>" : "";
        var body = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Riverside</title><link rel="icon" href="data:,">
            <body><h1>Riverside</h1>
            <iframe src="%s" title="Check your soreness" width="100%%" height="900" style="border: 0"></iframe>
            <p><a href="%s">Check your soreness</a></p>
            %s
            """.formatted(framed, ours(CHECK), script);
        send(exchange, 200, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int code, String type, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}

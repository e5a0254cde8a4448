package aftercare.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aftercare.copy.BuildRequest;
import aftercare.live.LiveSite;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests a preview of the small site: saves files in a folder, and requests pages over HTTP. */
class PreviewServerTest {
    private static final Path SMALL = Path.of("src/test/resources/sites/small/content");
    private static final int BURST = 1000;

    @TempDir
    private Path folder;

    private Path content;
    private Path guide;
    private OpenPreview preview;

    @BeforeEach
    void start() throws IOException {
        content = folder.resolve("content");
        copy(SMALL, content);
        guide = content.resolve("en/guides/move.md");
        preview = new OpenPreview(content);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    @Test
    void showsSave() throws Exception {
        Files.writeString(guide, titled("Saved"));

        preview.awaitText("guides/move.html", "<h1>Saved");
        preview.awaitText("guides/index.html", "Saved");
    }

    /** It may come while the site is first read. */
    @Test
    void showsSaveThatCameBeforeItWasStarted() throws Exception {
        var site = SiteNow.of(() -> OpenPreview.request(content), folder, true);
        Files.writeString(guide, titled("Saved early"));

        try (var late = new OpenPreview(site)) {
            late.awaitText("guides/move.html", "<h1>Saved early");
        }
    }

    @Test
    void showsSaveByRename() throws Exception {
        var fresh = Files.writeString(content.resolve("en/guides/.move.md.tmp"), titled("Renamed into place"));
        Files.move(fresh, guide, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);

        preview.awaitText("guides/move.html", "<h1>Renamed into place");
    }

    @Test
    void showsMoveAndDeletion() throws Exception {
        Files.move(guide, guide.resolveSibling("walk.md"));
        preview.awaitCode("guides/walk.html", 200);
        assertThat(preview.answer("guides/move.html").statusCode()).isEqualTo(404);

        Files.delete(guide.resolveSibling("walk.md"));
        preview.awaitCode("guides/walk.html", 404);
    }

    @Test
    void showsWhatIsInNewFolders() throws Exception {
        var site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site).replaceFirst("locales: \\{", "locales: {fr: Français, "));
        var french = Files.createDirectories(content.resolve("fr/guides"));
        copy(content.resolve("en/index.md"), content.resolve("fr/index.md"));
        preview.awaitCode("fr/index.html", 200);

        Files.writeString(french.resolve("move.md"), titled("Bouger"));
        preview.awaitText("fr/guides/move.html", "<h1>Bouger");
    }

    @Test
    void losesNothingOfABurst() throws Exception {
        for (int i = 0; i < BURST; i++) {
            Files.writeString(guide.resolveSibling("burst-" + i + ".md"), titled("Burst " + i));
        }
        Files.writeString(guide, titled("After the burst"));

        preview.awaitText("guides/move.html", "After the burst");
        preview.awaitText("guides/burst-" + (BURST - 1) + ".html", "Burst " + (BURST - 1));
        for (int i = 0; i < BURST; i += 111) {
            assertThat(preview.text("guides/burst-" + i + ".html")).contains("<h1>Burst " + i + "<");
        }
        assertThat(preview.eventsSoFar()).as("events").isLessThan(BURST / 4);
    }

    @Test
    void servesGoodPagesWhileAnotherHasAnError() throws Exception {
        var before = preview.text("guides/move.html");
        Files.writeString(guide, "---\ntitle: Heat: and cold\n---\n");
        preview.awaitText("_preview/problems?of=/guides/move.html", "AC104");

        assertThat(preview.text("guides/move.html")).isEqualTo(before);
        assertThat(preview.answer("index.html").statusCode()).isEqualTo(200);
        assertThat(preview.text("_preview/problems?of=/")).contains("1 error elsewhere");
    }

    @Test
    void tellsProblemsThatOtherFilesShow() throws Exception {
        Files.writeString(guide, Files.readString(guide) + "\nSee [that](nowhere.md).\n");

        preview.awaitText("_preview/problems?of=/guides/move.html", "nowhere.md");
    }

    @Test
    void answersUnchangedPageWithoutSendingIt() throws Exception {
        var tag = preview.answer("index.html").headers().firstValue("ETag").orElseThrow();

        assertThat(raw("GET /index.html HTTP/1.1\r\nHost: localhost:" + port() + "\r\nIf-None-Match: " + tag))
                .startsWith("HTTP/1.1 304");
    }

    @Test
    void sendsThePolicyOfTheRealSite() throws Exception {
        var page = preview.answer("guides/move.html");

        var sent = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        var own = page.body().replaceAll("(?s).*http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\".*", "$1");
        assertThat(sent).isEqualTo(own + "; frame-ancestors 'self'");
    }

    @Test
    void showsComponentsUnderThePolicyOfTheRealSite() throws Exception {
        var page = preview.answer("_components/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>Components</h1>", "?show=mark-1\"");
        for (var address : new String[] {"_components/", "_components/in/index.html?show=mark-1"}) {
            assertThat(preview.answer(address).headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "script-src 'self'", "frame-src 'self'")
                            .doesNotContain("unsafe"));
        }
        assertThat(preview.text("_components/in/index.html?show=mark-1")).contains("<svg class=\"mark\"");
        assertThat(preview.text("_components/in/guides/move.html")).contains("<h1>");
        assertThat(preview.answer("_components/in/index.html?show=mark-99").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "127.0.0.1:1",
                "localhost",
                "127.0.0.1.evil.example:PORT",
                ""
            })
    void refusesForeignHost(String host) throws Exception {
        var named = host.replace("PORT", String.valueOf(port()));

        assertThat(raw("GET / HTTP/1.1\r\nHost: " + named)).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void refusesAllButReading(String method) throws Exception {
        assertThat(raw(method + " / HTTP/1.1\r\nHost: localhost:" + port() + "\r\nContent-Length: 0"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void answersHeadWithoutBody() throws Exception {
        assertThat(raw("HEAD / HTTP/1.1\r\nHost: LocalHost:" + port()))
                .startsWith("HTTP/1.1 200")
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../pom.xml", "..%2f..%2fpom.xml", "_preview/../pom.xml", "_preview/preview.ftlh", "_else/"})
    void servesNothingElse(String address) throws Exception {
        assertThat(raw("GET /" + address + " HTTP/1.1\r\nHost: localhost:" + port()))
                .startsWith("HTTP/1.1 404");
    }

    @Test
    void listensOnThisMachineAlone() throws Exception {
        assertThat(preview.server().url()).startsWith("http://127.0.0.1:");
        for (var network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (var address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, port()).close())
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void takesTheNextPortUnlessOneIsAskedFor() throws Exception {
        try (var first = PreviewServer.start(site(), OptionalInt.empty());
                var second = PreviewServer.start(site(), OptionalInt.empty())) {
            int port = URI.create(first.url()).getPort();
            assertThat(URI.create(second.url()).getPort()).isGreaterThan(port);
            assertThatThrownBy(() -> PreviewServer.start(site(), OptionalInt.of(port)))
                    .isInstanceOf(BindException.class);
        }
    }

    @Test
    void stopsAtOnceAndLeavesNothing() throws Exception {
        int port = port();
        preview.awaitEvent("pages");

        preview.close();
        preview.server().awaitClose();

        try (var free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(free.isBound()).isTrue();
        }
    }

    private LiveSite site() {
        return LiveSite.of(new BuildRequest(
                Optional.of(content),
                Optional.empty(),
                folder.resolve("site"),
                Optional.empty(),
                LocalDate.of(2026, 11, 22)));
    }

    private int port() {
        return URI.create(preview.server().url()).getPort();
    }

    /** The server's response to exactly these lines, which a correct client would not send. */
    private String raw(String lines) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.getOutputStream().write((lines + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String titled(String title) throws IOException {
        return Files.readString(SMALL.resolve("en/guides/move.md")).replaceFirst("(?m)^title: .*$", "title: " + title);
    }

    static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }
}

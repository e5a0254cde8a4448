package aftercare.serve;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.copy.BuildRequest;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests what the editor's addresses answer, and whose requests they take. */
class EditRoutesTest {
    private static final String FILE = "en/guides/move.md";
    private static final String TEXT = "/_edit/text?file=" + FILE;

    @TempDir
    private Path folder;

    private Path content;
    private Path guide;
    private OpenPreview preview;

    @BeforeEach
    void start() throws IOException {
        content = folder.resolve("content");
        PreviewServerTest.copy(Path.of("src/test/resources/sites/small/content"), content);
        guide = content.resolve(FILE);
        preview = new OpenPreview(content);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    @Test
    void savesAndTellsProblems() throws Exception {
        var before = json(preview.text("_edit/text?file=" + FILE));
        assertThat(before.get("text").getAsString()).isEqualTo(Files.readString(guide));

        var text = before.get("text").getAsString() + "\nSee [that](nowhere.md).\n";
        var answer = post(TEXT, "", before.get("hash").getAsString(), text);

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(guide).hasContent(text);
        preview.awaitText("_edit/problems?file=" + FILE, "nowhere.md");
    }

    /** As the editor asks while somebody types. */
    @Test
    void tellsProblemsOfATextThatIsNotSaved() throws Exception {
        var before = Files.readString(guide);
        var typed = before + "\nSee [that](nowhere.md).\n";
        var line = typed.lines().count();

        assertThat(post("/_edit/check?file=" + FILE, "", "", typed))
                .startsWith("HTTP/1.1 200")
                .contains("nowhere.md", "\"line\":" + line);
        assertThat(post("/_edit/check?file=" + FILE, "", "", before)).doesNotContain("nowhere.md");
        assertThat(guide).hasContent(before);
        assertThat(preview.text("_edit/problems?file=" + FILE)).doesNotContain("nowhere.md");
        assertThat(post("/_edit/check?file=../secret.md", "", "", typed)).startsWith("HTTP/1.1 404");
    }

    @Test
    void answersWithTheFileOfTheDiskWhenItHasChanged() throws Exception {
        var before = json(preview.text("_edit/text?file=" + FILE));
        Files.writeString(guide, "Another.\n");

        assertThat(post(TEXT, "", before.get("hash").getAsString(), "Mine.\n"))
                .startsWith("HTTP/1.1 409")
                .contains("Another.");
        assertThat(guide).hasContent("Another.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: http://localhost:1",
                "Origin: https://localhost:PORT",
                "Origin: http://127.0.0.1:PORT",
                "X: no origin",
                "Origin: http://localhost:PORT\r\nOrigin: http://evil.example",
                "Origin: http://localhost:PORT\r\nSec-Fetch-Site: same-site",
                "Origin: http://localhost:PORT\r\nSec-Fetch-Site: cross-site"
            })
    void takesNothingFromAnotherOrigin(String headers) throws Exception {
        var known = json(preview.text("_edit/text?file=" + FILE)).get("hash").getAsString();

        assertThat(raw(
                        "POST " + TEXT,
                        headers + "\r\nAftercare-Token: " + token() + "\r\nAftercare-Base: " + known,
                        "x"))
                .startsWith("HTTP/1.1 403");
        unchanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "Aftercare-Token"})
    void takesNothingWithoutTheToken(String token) throws Exception {
        var known = json(preview.text("_edit/text?file=" + FILE)).get("hash").getAsString();

        for (var address : new String[] {TEXT, "/_edit/picture?name=x.png&file=" + FILE, "/_edit/questions"}) {
            assertThat(raw(
                            "POST " + address,
                            "Origin: http://localhost:PORT\r\nAftercare-Token: " + token + "\r\nAftercare-Base: "
                                    + known,
                            "x"))
                    .startsWith("HTTP/1.1 403");
        }
        unchanged();
    }

    @Test
    void letsNoOtherOriginAskOrRead() throws Exception {
        assertThat(raw("OPTIONS " + TEXT, "Origin: http://evil.example\r\nAccess-Control-Request-Method: POST", ""))
                .startsWith("HTTP/1.1 405")
                .doesNotContainIgnoringCase("access-control-allow");
        for (var address : new String[] {"_edit/?file=" + FILE, "_edit/text?file=" + FILE}) {
            var headers = preview.answer(address).headers();
            assertThat(headers.map().keySet()).noneMatch(name -> name.startsWith("access-control"));
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'self'")
                            .doesNotContain("unsafe"));
            assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(raw("GET /_edit/?file=" + FILE, "Host: evil.example", "")).startsWith("HTTP/1.1 4");
    }

    @Test
    void hasATokenOfItsOwnEachTime() throws Exception {
        try (var other = new OpenPreview(content)) {
            assertThat(token()).hasSize(64).isNotEqualTo(token(other));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.md", "..%2Fsecret.md", "sign-off.yaml", "/etc/passwd", "en/guides/none.md"})
    void openNothingElse(String file) throws Exception {
        Files.writeString(folder.resolve("secret.md"), "secret");

        for (var what : new String[] {"", "text"}) {
            var answer = preview.answer("_edit/" + what + "?file=" + file);
            assertThat(answer.statusCode()).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain("secret\n");
        }
        assertThat(post("/_edit/text?file=" + file, "", "", "x"))
                .startsWith("HTTP/1.1 " + (file.endsWith("none.md") ? 410 : 422));
        assertThat(folder.resolve("secret.md")).hasContent("secret");
    }

    @Test
    void saysWhyASinglePageHasNoPage() throws Exception {
        var about = content.resolve("en/about.md");
        Files.writeString(about, Files.readString(about).replaceFirst("(?m)^title:", "draft: true\ntitle:"));

        preview.awaitText("_edit/problems?file=en/about.md", "it is a draft");
    }

    @Test
    void takesNothingTooLarge() throws Exception {
        var known = json(preview.text("_edit/text?file=" + FILE)).get("hash").getAsString();

        assertThat(post(TEXT, "", known, "x".repeat((4 << 20) + 1))).startsWith("HTTP/1.1 413");
        unchanged();
    }

    @Test
    void placesPictureAndRefusesOthersPlainly() throws Exception {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><path d=\"M0 0h4\"/></svg>";

        assertThat(post("/_edit/picture?name=Lying%20Down.svg&file=" + FILE, "", "", svg))
                .startsWith("HTTP/1.1 200")
                .contains("../../images/lying-down.svg");
        assertThat(content.resolve("images/lying-down.svg")).hasContent(svg);
        assertThat(post("/_edit/picture?name=x.heic&file=" + FILE, "", "", svg))
                .startsWith("HTTP/1.1 422")
                .contains("JPEG");
    }

    @Test
    void findsTheFileOfAPage() throws Exception {
        assertThat(preview.text("_edit/?of=/guides/move.html")).contains("data-file=\"" + FILE + "\"");
        assertThat(preview.text("_edit/file?of=/guides/move.html")).contains(FILE);
        assertThat(preview.text("_edit/?shown=" + content.resolve(FILE))).contains("data-file=\"" + FILE + "\"");
        assertThat(preview.text("_edit/?file=sources.yaml")).contains("data-page=\"/sources.html\"");
        assertThat(preview.text("_preview/problems?of=/guides/move.html")).contains("/_edit/?of=/guides/move.html");
    }

    @Test
    void namesWhatATextMayCite() throws Exception {
        var names = json(preview.text("_edit/names?file=" + FILE));

        for (var kind : new String[] {"sources", "signs", "pages", "pictures"}) {
            assertThat(names.getAsJsonArray(kind)).as(kind).isNotEmpty();
        }
        assertThat(names.getAsJsonArray("pictures").toString()).contains("\"../../images/side.svg\"");
        assertThat(names.getAsJsonArray("pages").toString()).contains("\"../index.md\"", "\"move.md\"");
    }

    @Test
    void sendsModulesThatNameEachOther() throws Exception {
        var view = preview.answer("_edit/modules/codemirror__view.js");

        assertThat(view.statusCode()).isEqualTo(200);
        for (var module : new String[] {"view", "state", "language", "commands", "autocomplete", "lint", "search"}) {
            var text = preview.text("_edit/modules/codemirror__" + module + ".js");
            var named = Pattern.compile("(?m)^(?:import|export)\\s[^;]*?from\\s*['\"]([^'\"]+)['\"]")
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            for (var name : named) {
                assertThat(name).startsWith("./");
                assertThat(preview.answer("_edit/modules/" + name.substring(2)).statusCode())
                        .as(name)
                        .isEqualTo(200);
            }
        }
        assertThat(preview.answer("_edit/modules/jquery.js").statusCode()).isEqualTo(404);
    }

    @Test
    void writesNothingWhenStartedReadOnly() throws Exception {
        var request = new BuildRequest(
                Optional.of(content), Optional.empty(), Path.of("site"), Optional.empty(), LocalDate.of(2026, 11, 22));
        try (var closed = OpenPreview.readOnly(() -> request, folder)) {
            assertThat(closed.answer("_edit/?file=" + FILE).statusCode()).isEqualTo(404);
            assertThat(closed.text("_preview/problems?of=/guides/move.html")).doesNotContain("/_edit/");
            assertThat(closed.text("_desk/")).doesNotContain("/_edit/");
            int port = URI.create(closed.server().url()).getPort();
            assertThat(raw(port, "POST " + TEXT, "Origin: http://localhost:PORT\r\nAftercare-Token: " + token(), "x"))
                    .startsWith("HTTP/1.1 403");
        }
        unchanged();
    }

    private void unchanged() {
        assertThat(guide).hasSameTextualContentAs(Path.of("src/test/resources/sites/small/content/" + FILE));
    }

    private String token() throws Exception {
        return token(preview);
    }

    private static String token(OpenPreview of) throws Exception {
        return of.text("_edit/?file=" + FILE).replaceAll("(?s).*data-token=\"([0-9a-f]+)\".*", "$1");
    }

    /** As the editor's own page would send it. */
    private String post(String address, String headers, String known, String body) throws Exception {
        return raw(
                "POST " + address,
                "Origin: http://localhost:PORT\r\nSec-Fetch-Site: same-origin\r\nAftercare-Token: " + token()
                        + "\r\nAftercare-Base: " + known + headers,
                body);
    }

    private String raw(String request, String headers, String body) throws IOException {
        return raw(URI.create(preview.server().url()).getPort(), request, headers, body);
    }

    private static String raw(int port, String request, String headers, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = request + " HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\nContent-Length: " + bytes.length
                + "\r\n" + headers + "\r\n\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(head.replace("PORT", String.valueOf(port)).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }
}

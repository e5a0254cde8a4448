package aftercare.serve;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.SiteTest;
import aftercare.live.FailingSite;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Makes each part of a preview fail in turn, as a fault of the program would: it says so, goes on, and prints nothing. */
@Tag("long")
class FailingPreviewTest {
    private static final String HAS_ERRORS = "has-errors";
    private static final String FAULT = "Aftercare itself has a fault";

    @TempDir
    private Path folder;

    private final AtomicReference<String> failing = new AtomicReference<>("");
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private Path guide = Path.of("");
    private OpenPreview preview;
    private volatile Runnable whenItFails = () -> {};

    @BeforeEach
    void start() throws IOException {
        var terminal = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(terminal);
        System.setErr(terminal);
        var content = folder.toRealPath().resolve("content");
        var templates = folder.toRealPath().resolve("templates");
        Copies.folder(SiteTest.SITES.resolve("small/content"), content);
        Copies.folder(Path.of("templates"), templates);
        guide = content.resolve("en/guides/move.md");
        preview = new OpenPreview(FailingSite.of(content, Optional.of(templates), this::isFailing));
    }

    private boolean isFailing(String step) {
        boolean isFailing = step.equals(failing.get());
        if (isFailing) {
            whenItFails.run();
        }
        return isFailing;
    }

    @AfterEach
    void stop() {
        preview.close();
        System.setOut(out);
        System.setErr(err);
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    /** A reader, the list of files, a check of all content, and that of the names of files. */
    @ParameterizedTest
    @ValueSource(strings = {"read en/guides/move.md", "list", "check", "folder"})
    void tellsAFaultAndGoesOn(String step) throws Exception {
        preview.awaitCode("guides/move.html", 200);
        failing.set(step);
        save("Gently");
        preview.awaitText("_preview/problems?of=/guides/move.html", FAULT);
        assertThat(preview.answer("guides/move.html").statusCode()).isEqualTo(200);
        assertThat(preview.answer("guides/rest.html").statusCode()).isEqualTo(200);

        failing.set("");
        save("Slowly");
        preview.awaitText("guides/move.html", "<h1>Slowly");
        preview.await(
                "_preview/problems?of=/guides/move.html",
                answer -> !answer.body().contains(FAULT));
    }

    /** Whatever the file is that cannot be read, pages are shown as they last were. */
    @ParameterizedTest
    @MethodSource("files")
    void goesOnWhicheverFileCannotBeRead(String path) throws Exception {
        preview.awaitCode("guides/move.html", 200);
        failing.set("read " + path);
        var file = folder.toRealPath().resolve("content").resolve(path);
        Files.writeString(file, Files.readString(file) + "\n");
        preview.awaitText("_preview/problems", HAS_ERRORS);
        assertThat(preview.answer("guides/rest.html").statusCode()).isEqualTo(200);
        assertThat(preview.answer("self-checks/sore.html").statusCode()).isEqualTo(200);

        failing.set("");
        Files.writeString(file, Files.readString(file) + "\n");
        preview.await("_preview/problems", answer -> !answer.body().contains(FAULT) && answer.statusCode() == 200);
    }

    static List<String> files() {
        var content = SiteTest.SITES.resolve("small/content");
        return ContentFiles.inDirectory(content, "content").list().files().stream()
                .map(ContentFile::path)
                .toList();
    }

    /** A template that calls itself overflows the stack, which its library does not catch. */
    @Test
    void tellsThePageThatFailsAndShowsItsLastVersion() throws Exception {
        preview.awaitCode("guides/move.html", 200);
        var template = folder.toRealPath().resolve("templates/pages/guide.ftlh");
        var good = Files.readString(template);
        Files.writeString(template, "<#macro again><@again/></#macro><@again/>\n" + good);
        preview.await("_preview/problems?of=/guides/move.html", answer -> {
            assertThat(page("guides/move.html")).contains("<h1>");
            return answer.body().contains("AC504") || answer.body().contains(FAULT);
        });
        assertThat(preview.answer("index.html").statusCode()).isEqualTo(200);

        Files.writeString(template, good);
        save("Slowly");
        preview.awaitText("guides/move.html", "<h1>Slowly");
    }

    /** What it prints would be found by {@link #stop}. */
    @Test
    void endsInSilenceWhenItIsClosedWhileItFails() throws Exception {
        preview.awaitCode("guides/move.html", 200);
        var follower = new AtomicReference<Thread>();
        whenItFails = () -> {
            follower.set(Thread.currentThread());
            preview.server().close();
        };
        failing.set("list");
        save("Gently");
        preview.server().awaitClose();
        Objects.requireNonNull(follower.get()).join();
    }

    private String page(String address) {
        try {
            return preview.text(address);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private void save(String title) throws IOException {
        Files.writeString(guide, Files.readString(guide).replaceFirst("(?m)^title: .*$", "title: " + title));
    }
}

package aftercare.serve;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.copy.BuildRequest;
import aftercare.format.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests a preview started in an empty folder, to which content, a clinic's file and overrides are added later. */
class LaterSourcesTest {
    private static final Path SMALL = Path.of("src/test/resources/sites/small/content");

    @TempDir
    private Path folder;

    private OpenPreview preview;

    /** Called once, after a request that found content. */
    private final AtomicReference<Runnable> afterContent = new AtomicReference<>(() -> {});

    @BeforeEach
    void start() throws IOException {
        preview = OpenPreview.of(this::request, folder);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    @Test
    void areShown() throws Exception {
        var arriving = folder.resolve(".arriving");
        PreviewServerTest.copy(SMALL, arriving);
        var content = Files.move(arriving, folder.resolve("content"));
        preview.awaitText("guides/rest.html", "Little Aftercare");

        var clinic = Files.writeString(folder.resolve("clinic.yaml"), "name: Riverside\n");
        preview.awaitText("guides/rest.html", "Riverside");
        Files.writeString(clinic, "name: Hillside\n");
        preview.awaitText("guides/rest.html", "Hillside");

        var guide = content.resolve("en/guides/move.md");
        var text = Files.readString(guide);
        Files.createDirectories(folder.resolve("overrides/en/guides"));
        Files.writeString(
                folder.resolve("overrides/en/guides/move.md"),
                text.replaceFirst(
                        "title: .*",
                        "title: Move in our way\nchanged: 2026-11-22\nreplaces: "
                                + Sha256.of(Files.readAllBytes(guide))));
        preview.awaitText("guides/move.html", "<h1>Move in our way");

        var other = guide.resolveSibling("rest.md");
        Files.writeString(other, Files.readString(other).replaceFirst("title: .*", "title: Saved"));
        preview.awaitText("guides/rest.html", "<h1>Saved");
    }

    @Test
    void oneThatComesBeforeTheWatchBeginsIsShown() throws Exception {
        afterContent.set(() -> {
            try {
                Files.writeString(folder.resolve("clinic.yaml"), "name: Riverside\n");
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
        var arriving = folder.resolve(".arriving");
        PreviewServerTest.copy(SMALL, arriving);
        Files.move(arriving, folder.resolve("content"));

        preview.awaitText("guides/rest.html", "Riverside");
    }

    /** It may only be moved; and what a copy without it would show is another site. */
    @Test
    void clinicsFileThatIsDeletedIsTold() throws Exception {
        PreviewServerTest.copy(SMALL, folder.resolve("content"));
        var clinic = Files.writeString(folder.resolve("clinic.yaml"), "name: Riverside\n");
        preview.awaitText("guides/rest.html", "Riverside");

        Files.delete(clinic);
        preview.awaitText("_desk/", "This file is not there any more.");
        assertThat(preview.text("guides/rest.html")).contains("Riverside");

        Files.writeString(clinic, "name: Hillside\n");
        preview.awaitText("guides/rest.html", "Hillside");
        preview.await("_desk/", desk -> !desk.body().contains("not there any more"));
    }

    /** The request that the command would make if it were started now. */
    private BuildRequest request() {
        var request = now();
        if (request.content().isPresent()) {
            afterContent.getAndSet(() -> {}).run();
        }
        return request;
    }

    private BuildRequest now() {
        var clinic = folder.resolve("clinic.yaml");
        return new BuildRequest(
                Optional.of(folder.resolve("content")).filter(Files::isDirectory),
                Optional.empty(),
                Files.exists(clinic) ? List.of(clinic) : List.of(),
                folder.resolve("site"),
                Optional.empty(),
                LocalDate.of(2026, 11, 22));
    }
}

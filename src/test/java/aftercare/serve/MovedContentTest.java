package aftercare.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests a preview whose content folder is moved away, and comes back or is replaced. */
class MovedContentTest {
    private static final Path SMALL = Path.of("src/test/resources/sites/small/content");
    private static final String GUIDE = "en/guides/move.md";
    private static final String PROBLEMS = "_preview/problems?of=/guides/move.html";

    @TempDir
    private Path folder;

    private Path project;
    private Path content;
    private Path away;
    private OpenPreview preview;

    @BeforeEach
    void start() throws IOException {
        project = folder.resolve("project");
        content = project.resolve("content");
        away = folder.resolve("away");
        PreviewServerTest.copy(SMALL, content);
        preview = new OpenPreview(content);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    /** After a longer absence the preview has tried to read the save, and found no folder. */
    @ParameterizedTest
    @ValueSource(ints = {0, 10, 100, 1000})
    void showsWhatWasSavedWhileItWasAway(int millis) throws Exception {
        Files.move(content, away);
        save(away, "Back again");
        Thread.sleep(millis);
        Files.move(away, content);

        preview.awaitText("guides/move.html", "Back again");
    }

    @Test
    void showsWhatWasSavedWhileItsParentWasAway() throws Exception {
        Files.move(project, away);
        save(away.resolve("content"), "Back again");
        Thread.sleep(100);
        Files.move(away, project);

        preview.awaitText("guides/move.html", "Back again");
    }

    @Test
    void followsTheFolderThatTookItsPlace() throws Exception {
        var other = folder.resolve("other");
        PreviewServerTest.copy(SMALL, other);
        save(other, "Another");
        Files.move(content, away);
        Files.move(other, content);
        preview.awaitText("guides/move.html", "Another");

        save(content, "Saved");
        preview.awaitText("guides/move.html", "Saved");
    }

    @Test
    void saysThatItIsGone() throws Exception {
        // At once: of a folder deleted file by file, the preview may rightly show a site without this guide.
        Files.move(content, away);
        preview.awaitText(PROBLEMS, "AC124");
        assertThat(preview.answer("guides/move.html").statusCode()).isEqualTo(200);
        assertThat(preview.text("_desk/")).contains("AC124");

        PreviewServerTest.copy(SMALL, content);
        preview.await(PROBLEMS, answer -> !answer.body().contains("AC124"));
        save(content, "Saved");
        preview.awaitText("guides/move.html", "Saved");
    }

    private static void save(Path content, String title) throws IOException {
        var text = Files.readString(SMALL.resolve(GUIDE)).replaceFirst("(?m)^title: .*$", "title: " + title);
        Files.writeString(content.resolve(GUIDE), text);
    }
}

package aftercare.edit;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.edit.EditResult.ChangedMeanwhile;
import aftercare.edit.EditResult.FileNow;
import aftercare.edit.EditResult.NotEdited;
import aftercare.edit.EditResult.PictureAdded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the rules of writing below a content folder, with a folder beside it that must stay as it is. */
class EditedFolderTest {
    private static final String GUIDE = "en/guides/move.md";
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @TempDir
    private Path folder;

    private Path content;
    private Path guide;
    private Path secret;
    private EditedFolder edited;

    @BeforeEach
    void fill() throws IOException {
        content = Files.createDirectories(folder.resolve("content")).toRealPath();
        Files.createDirectories(content.resolve("en/guides"));
        Files.createDirectories(content.resolve("images"));
        guide = Files.writeString(content.resolve(GUIDE), "Move.\n");
        Files.writeString(content.resolve("sign-off.yaml"), "[]\n");
        Files.writeString(content.resolve("en/guides/.move.md"), "hidden\n");
        secret = Files.writeString(folder.resolve("secret.md"), "secret\n");
        edited = new EditedFolder(content);
    }

    @Test
    void savesWhatWasRead() throws IOException {
        var read = text(GUIDE);

        var saved = (FileNow) edited.save(GUIDE, read.hash(), "Move more.\n");

        assertThat(guide).hasContent("Move more.\n");
        assertThat(saved.text()).isEqualTo(text(GUIDE));
        assertThat(files("en/guides")).containsExactly(".move.md", "move.md");
    }

    @Test
    void neverWritesOverAnotherVersion() throws IOException {
        var read = text(GUIDE);
        Files.writeString(guide, "Changed by another program.\n");

        var outcome = edited.save(GUIDE, read.hash(), "Mine.\n");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        other -> assertThat(other.onDisk().text()).isEqualTo("Changed by another program.\n"));
        assertThat(guide).hasContent("Changed by another program.\n");
        assertThat(edited.save(GUIDE, "", "Mine.\n")).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void makesNoFileAnew() throws IOException {
        var read = text(GUIDE);
        Files.delete(guide);

        assertThat(edited.save(GUIDE, read.hash(), "Mine.\n")).isInstanceOf(NotEdited.class);
        assertThat(guide).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../secret.md",
                "en/../../secret.md",
                "en/guides/../../../secret.md",
                "/etc/passwd",
                "en//guides/move.md",
                "./en/guides/move.md",
                "en/guides/.move.md",
                "en/guides/move.md/",
                "en\\guides\\move.md",
                "en/guides/move.md\u0000.yaml",
                "en/guides/move.md:stream",
                "C:/x.md",
                "sign-off.yaml",
                "sign-off/en/guides/move.md",
                "en/made-from.yaml",
                "images/x.md",
                "en/guides/deep/er/x.md",
                "en/guides/move.txt",
                "EN/guides/move.md",
                "en/guides/none.md"
            })
    void refusesEveryOtherPath(String path) throws IOException {
        assertThat(edited.text(path)).isInstanceOf(NotEdited.class);
        assertThat(edited.save(path, "", "x")).isInstanceOf(NotEdited.class);
        assertThat(secret).hasContent("secret\n");
    }

    @Test
    void followsNoLink() throws IOException {
        Files.createSymbolicLink(content.resolve("en/guides/out.md"), secret);
        Files.createSymbolicLink(content.resolve("en/guides/in.md"), guide);
        Files.createSymbolicLink(content.resolve("en/self-checks"), folder);
        Files.writeString(folder.resolve("x.yaml"), "title: x\n");
        Files.createSymbolicLink(content.resolve("es"), content.resolve("en"));

        for (var path : List.of("en/guides/out.md", "en/guides/in.md", "en/self-checks/x.yaml", "es/guides/move.md")) {
            assertThat(edited.text(path)).as(path).isInstanceOf(NotEdited.class);
            assertThat(edited.save(path, "", "x")).as(path).isInstanceOf(NotEdited.class);
        }
        assertThat(secret).hasContent("secret\n");
    }

    @Test
    void keepsLineEndsMarkAndPermissions() throws IOException {
        Files.writeString(guide, "\uFEFFOne\r\nTwo\r\n");
        Files.setPosixFilePermissions(guide, PosixFilePermissions.fromString("rw-rw----"));
        var read = text(GUIDE);
        assertThat(read.text()).isEqualTo("One\nTwo\n");

        edited.save(GUIDE, read.hash(), "One\nTwo\nThree\n");

        assertThat(Files.readString(guide)).isEqualTo("\uFEFFOne\r\nTwo\r\nThree\r\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(guide)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void opensNoFileThatIsNoText() throws IOException {
        Files.write(guide, new byte[] {'a', (byte) 0xE9});
        assertThat(edited.text(GUIDE)).isInstanceOf(NotEdited.class);

        Files.writeString(guide, "x".repeat(EditedFolder.MOST_BYTES + 1));
        assertThat(edited.text(GUIDE)).isInstanceOf(NotEdited.class);
    }

    @Test
    void refusesTextThatNobodyCouldReadAgain() throws IOException {
        var read = text(GUIDE);

        assertThat(edited.save(GUIDE, read.hash(), "é".repeat(EditedFolder.MOST_BYTES / 2 + 1)))
                .isInstanceOf(NotEdited.class);
        assertThat(guide).hasContent("Move.\n");
    }

    @Test
    void placesPictureUnderALegalName() throws IOException {
        assertThat(drop("IMG 0042 Über.PNG", PNG)).isEqualTo(new PictureAdded("../../images/img-0042-uber.png"));
        assertThat(content.resolve("images/img-0042-uber.png")).hasBinaryContent(PNG);
        assertThat(drop("img-0042-uber.png", PNG)).isInstanceOf(PictureAdded.class);
        assertThat(files("images")).hasSize(1);
    }

    @Test
    void neverPlacesPictureOverAnother() throws IOException {
        Files.writeString(content.resolve("images/x.png"), "another");

        assertThat(drop("x.png", PNG)).isInstanceOf(NotEdited.class);
        assertThat(content.resolve("images/x.png")).hasContent("another");
    }

    @Test
    void keepsPicturesInTheirFolder() throws IOException {
        assertThat(drop("../../secret.png", PNG)).isEqualTo(new PictureAdded("../../images/secret.png"));
        assertThat(drop("...png", PNG)).isEqualTo(new PictureAdded("../../images/picture.png"));
        assertThat(files("images")).containsExactly("picture.png", "secret.png");
        assertThat(files("..")).containsExactly("content", "secret.md");
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        for (var name : List.of("x.heic", "x.html", "x.svgz", "x", "x.php.", "x.md")) {
            assertThat(drop(name, PNG)).as(name).isInstanceOf(NotEdited.class);
        }
        assertThat(drop("x.jpg", PNG)).isInstanceOf(NotEdited.class);
        assertThat(drop("x.png", "<html>".getBytes(StandardCharsets.UTF_8))).isInstanceOf(NotEdited.class);
        assertThat(drop(
                        "x.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"
                                .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotEdited.class);
        assertThat(drop("x.png", Arrays.copyOf(PNG, DroppedPicture.MOST_BYTES + 1)))
                .isInstanceOf(NotEdited.class);
        assertThat(files("images")).isEmpty();
    }

    @Test
    void makesTheFolderOfPicturesWhereThereIsNone() throws IOException {
        Files.delete(content.resolve("images"));

        assertThat(drop("x.html", PNG)).isInstanceOf(NotEdited.class);
        assertThat(content.resolve("images")).doesNotExist();
        assertThat(drop("x.png", PNG)).isEqualTo(new PictureAdded("../../images/x.png"));
        assertThat(content.resolve("images/x.png")).hasBinaryContent(PNG);
    }

    @Test
    void placesNoPictureThroughALink() throws IOException {
        Files.delete(content.resolve("images"));
        Files.createSymbolicLink(content.resolve("images"), folder);

        assertThat(drop("x.png", PNG)).isInstanceOf(NotEdited.class);
        assertThat(folder.resolve("x.png")).doesNotExist();
    }

    private EditResult drop(String name, byte[] bytes) throws IOException {
        return edited.place(new DroppedPicture(name, bytes), GUIDE);
    }

    private EditedText text(String path) throws IOException {
        return ((FileNow) edited.text(path)).text();
    }

    private List<String> files(String below) throws IOException {
        try (var files = Files.list(content.resolve(below))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

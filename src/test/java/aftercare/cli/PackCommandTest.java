package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandTest {
    private static final String SMALL =
            Path.of("src/test/resources/sites/small/content").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    @Test
    void packsIntoAFolderOfItsOwn() {
        var session = Session.in(folder);

        assertThat(session.run("pack", "--content", SMALL)).isZero();
        assertThat(session.out()).contains("Packed ", "dist", "aftercare.zip", "Nothing to delete");
        assertThat(folder.resolve("dist/aftercare.zip")).isRegularFile();
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void speaksOfNoServerWhereItPacksForABucket() throws IOException {
        var session = Session.in(folder);

        assertThat(session.run("pack", "--for", "bucket", "--content", SMALL)).isZero();

        assertThat(session.out()).contains("--base-url").doesNotContain("nginx", "Caddy");
        assertThat(Files.readString(folder.resolve("dist/aftercare/headers.md")))
                .contains("--base-url", "|---|---|\n| ")
                .doesNotContain("|---|---|\n\n", "assets/");
    }

    @Test
    void overwritesNoFilesOfOthersWhereItPacksForABucket() throws IOException {
        Files.createDirectories(folder.resolve("dist/aftercare"));
        Files.writeString(folder.resolve("dist/aftercare/upload"), "mine");
        Files.writeString(folder.resolve("dist/aftercare/delete.txt"), "mine.html\n");
        var session = Session.in(folder);

        assertThat(session.run("pack", "--for", "bucket", "--content", SMALL)).isEqualTo(1);

        assertThat(session.out()).contains("AC707", "dist/aftercare/delete.txt");
        assertThat(folder.resolve("dist/aftercare/upload")).hasContent("mine");
        assertThat(folder.resolve("dist/aftercare/site")).doesNotExist();
    }

    @Test
    void leavesPackAsItStoodWhenContentHasErrors() throws IOException {
        var content = Files.createDirectories(folder.resolve("content/en"));
        Files.writeString(folder.resolve("content/site.yaml"), "title: T\nsource-locale: en\nlocales: {en: English}\n");
        Files.writeString(content.resolve("index.md"), "no front matter\n");
        var session = Session.in(folder);

        assertThat(session.run("pack")).isEqualTo(1);
        assertThat(session.out()).contains("No pack was made");
        assertThat(folder.resolve("dist")).doesNotExist();
    }
}

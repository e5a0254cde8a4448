package aftercare.read.file;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.program.FileHome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryFilesTest {
    @TempDir
    private Path outside;

    private Path folder;
    private TestFolder content;

    @BeforeEach
    void writeFolder() throws IOException {
        folder = Files.createDirectory(outside.resolve("content"));
        content = new TestFolder(folder);
    }

    private List<String> paths() {
        return ContentFiles.inDirectory(folder, "content").list().files().stream()
                .map(ContentFile::path)
                .toList();
    }

    private Path link(String path, Path target) throws IOException {
        var link = folder.resolve(path);
        Files.createDirectories(link.resolveSibling("."));
        return Files.createSymbolicLink(link, target);
    }

    @Test
    void showsPathsTheWayTheFolderWasTyped() {
        assertThat(ContentFiles.inDirectory(folder, ".\\my content\\").list().files())
                .map(ContentFile::shown)
                .containsExactly("./my content/en/index.md", "./my content/en/strings.yaml", "./my content/site.yaml");
    }

    @Test
    void leavesOutHiddenAndSpareFiles() {
        for (var spare :
                List.of(".x", ".git/x", "en/x.md~", "en/#x.md#", "en/.x.md.swp", "en/x.md.orig", "Thumbs.db")) {
            content.write(spare, "spare");
        }
        assertThat(paths()).containsExactly("en/index.md", "en/strings.yaml", "site.yaml");
    }

    @Test
    void refusesNamesWithCharactersThatNobodySees() {
        for (var unseen : List.of("\u0001", "\n", "\t", "\u007F", "\u0085", "\u200B", "\u202E", "\u2060", "\uFEFF")) {
            content.write("en/guides/a" + unseen + "b.md", TestFolder.GUIDE);
        }
        content.write("en/u\u200Bv/x.md", TestFolder.GUIDE);
        assertThat(paths()).containsExactly("en/index.md", "en/strings.yaml", "site.yaml");
        var problems =
                ContentFiles.inDirectory(folder, "content").list().problems().list();
        assertThat(problems).hasSize(10).extracting(problem -> problem.code()).containsOnly("AC120");
    }

    @Test
    void namesALineEndInANameByItsNumber() {
        content.write("en/guides/a\nb.md", TestFolder.GUIDE);
        assertThat(ContentFiles.inDirectory(folder, "content").list().problems().list())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("U+000A"));
    }

    @Test
    void tellsOfAFolderThatIsNamedAsAFile() throws IOException {
        Files.createDirectories(folder.resolve("en/guides/x.md"));
        assertThat(content.problems()).containsExactly("AC121 content/en/guides/x.md:1:1");
    }

    @Test
    void reportsLinkThatLeavesTheFolder() throws IOException {
        var secret = Files.writeString(outside.resolve("secret.md"), TestFolder.GUIDE);
        link("en/guides/x.md", secret);
        link("en/more", outside);
        assertThat(content.problems()).containsExactly("AC122 content/en/guides/x.md:1:1", "AC122 content/en/more:1:1");
        assertThat(content.edition().guides()).isEmpty();
    }

    @Test
    void reportsLinkInCircleAndLinkToNothing() throws IOException {
        link("en/guides", folder.resolve("en"));
        link("en/x.md", folder.resolve("en/nothing.md"));
        link("en/y.md", folder.resolve("en/y.md"));
        assertThat(content.problems())
                .containsExactly(
                        "AC122 content/en/guides:1:1", "AC101 content/en/x.md:1:1", "AC101 content/en/y.md:1:1");
    }

    @Test
    void followsLinkToFileOfTheFolder() throws IOException {
        content.write("en/guides/x.md", TestFolder.GUIDE);
        link("en/guides/y.md", folder.resolve("en/guides/x.md"));
        assertThat(content.problems()).isEmpty();
        assertThat(content.edition().guides()).hasSize(2);
    }

    @Test
    void followsLinkThatIsTheFolderItself() throws IOException {
        var link = Files.createSymbolicLink(outside.resolve("linked"), folder);
        assertThat(ContentFiles.inDirectory(link, "linked").list().files()).hasSize(3);
    }

    @Test
    void reportsFileOfMoreThanFourMebibytes() {
        var long4 = TestFolder.GUIDE + "x".repeat((4 << 20) - TestFolder.GUIDE.length());
        content.write("en/guides/just-fits.md", long4).write("en/guides/too-long.md", long4 + "x");
        assertThat(content.problems()).containsExactly("AC102 content/en/guides/too-long.md:1:1");
    }

    @Test
    void sortsFilesTheSameWayOnEveryDisk() {
        content.write("en/b.md", "")
                .write("en/B.md", "")
                .write("en-GB/x.md", "")
                .write("en/guides/c.md", "");
        assertThat(paths()).containsSubsequence("en-GB/x.md", "en/B.md", "en/b.md", "en/guides/c.md", "en/index.md");
    }

    @Test
    void listsContentThatTheProgramCarries() throws IOException {
        var jar = outside.resolve("program.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var name : List.of("content/", "content/en/", "content/en/index.md", "content/.x", "other/x.md")) {
                out.putNextEntry(new JarEntry(name));
                out.write(name.endsWith("/") ? new byte[0] : "Words".getBytes(StandardCharsets.UTF_8));
            }
        }
        ContentFiles files;
        try (var home = FileHome.inJar(jar)) {
            files = ProgramFiles.in(home);
        }
        var index = files.list().files().get(0);
        assertThat(files.list().files()).map(ContentFile::path).containsExactly("en/index.md");
        assertThat(files.open(index).readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("Words");
        assertThat(index.shown()).isEqualTo("content/en/index.md");
    }
}

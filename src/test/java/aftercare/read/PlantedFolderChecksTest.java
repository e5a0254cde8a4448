package aftercare.read;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.SiteTest;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.model.Site;
import aftercare.problem.Problem;
import aftercare.read.FolderCheck.OfFile;
import aftercare.read.FolderCheck.OfFolder;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Breaks each check of the content folder in turn, at each file in turn: the file is named, and the other checks go on. */
class PlantedFolderChecksTest {
    @TempDir
    private Path content;

    /** A folder with something to tell for each check. */
    private ContentFiles files() throws IOException {
        Copies.folder(SiteTest.SITES.resolve("small/content"), content);
        Files.writeString(content.resolve("notes.txt"), "x");
        Files.writeString(content.resolve("en/guides/Back Pain.md"), "x");
        Files.writeString(content.resolve("en/guides/con.md"), "x");
        Files.writeString(content.resolve("images/My Foot.svg"), "x");
        Files.delete(content.resolve("en/index.md"));
        Files.createDirectory(content.resolve("pt"));
        Files.writeString(content.resolve("pt/index.md"), "x");
        return ContentFiles.inDirectory(content, "content");
    }

    /** Read once for all that is tried. */
    private Optional<Site> site = Optional.empty();

    private List<Problem> told(ContentFiles files, List<OfFolder> ofFolder, List<OfFile> ofFile) {
        var folder = new FolderReading(files, files.list(), FileCache.NONE);
        new FolderCheck(folder, ofFolder, ofFile).report(site(files));
        return folder.problems().list();
    }

    private Site site(ContentFiles files) {
        if (site.isEmpty()) {
            site = new ContentReader(files, new MarkdownReader()).read().value().map(Content::site);
        }
        return site.orElseThrow();
    }

    private static <T> List<T> with(List<T> checks, int at, T instead) {
        var others = new ArrayList<>(checks);
        others.set(at, instead);
        return others;
    }

    private static void assertNames(String file, List<Problem> told, List<Problem> others) {
        assertThat(told)
                .filteredOn(problem -> problem.fault().isPresent())
                .as(file)
                .extracting(problem -> problem.location().file())
                .containsExactly(file);
        assertThat(told).containsAll(others);
    }

    @Test
    void eachCheckOfAFileNamesTheOneThatItFailsAt() throws IOException {
        var files = files();
        var checks = FolderCheck.ALL_OF_FILE;
        for (int i = 0; i < checks.size(); i++) {
            for (var file : files.list().files()) {
                if (file.path().startsWith("pt/")) {
                    continue;
                }
                var told = told(files, FolderCheck.ALL_OF_FOLDER, with(checks, i, failing(checks.get(i), file)));
                var others = told(files, FolderCheck.ALL_OF_FOLDER, with(checks, i, (one, found) -> {}));
                // A file's first problem is told alone.
                var isTold = others.stream()
                        .anyMatch(other -> other.location().file().equals(file.shown()));
                if (!isTold) {
                    assertNames(file.shown(), told, others);
                }
            }
        }
    }

    private static OfFile failing(OfFile check, ContentFile at) {
        return (file, found) -> {
            if (file.equals(at)) {
                throw new IllegalStateException("planted");
            }
            check.check(file, found);
        };
    }

    @Test
    void aCheckOfTheWholeFolderNamesTheSite() throws IOException {
        var files = files();
        var checks = FolderCheck.ALL_OF_FOLDER;
        for (int i = 0; i < checks.size(); i++) {
            var told = told(
                    files,
                    with(checks, i, (folder, site, found) -> {
                        throw new IllegalStateException("planted");
                    }),
                    FolderCheck.ALL_OF_FILE);
            assertNames(
                    "content/site.yaml",
                    told,
                    told(files, with(checks, i, (folder, site, found) -> {}), FolderCheck.ALL_OF_FILE));
        }
    }

    /** Each check has something to tell of the folder above; else the tests of this class show little. */
    @Test
    void eachCheckOfAFileIsTried() throws IOException {
        var files = files();
        var told = told(files, Collections.emptyList(), FolderCheck.ALL_OF_FILE);
        var checks = FolderCheck.ALL_OF_FILE;
        for (int i = 0; i < checks.size(); i++) {
            var without = told(files, Collections.emptyList(), with(checks, i, (file, found) -> {}));
            assertThat(without).isNotEqualTo(told);
        }
    }
}

package aftercare.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Content;
import aftercare.problem.Problem;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.FailingFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes what reads a clinic's files fail, as a fault of the program would: the file is named, the others are read. */
class PlantedClinicFaultsTest {
    private static final List<String> OVERRIDES = List.of(
            "en/about.md",
            "en/guides/heat-and-cold.md",
            "en/strings.yaml",
            "templates/components/site-header/site-header.ftlh",
            "templates/site.css");

    @TempDir
    private Path folder;

    private static void assertNames(String file, List<Problem> told) {
        assertThat(told)
                .filteredOn(problem -> problem.fault().isPresent())
                .extracting(Problem::code)
                .containsExactly("AC162");
        assertThat(told)
                .filteredOn(problem -> problem.fault().isPresent())
                .allSatisfy(problem -> assertThat(problem.location().file()).endsWith(file));
    }

    /** Content without a site, which no reader returns, makes the check of the clinic's pages fail. */
    @Test
    @SuppressWarnings("NullAway")
    void aClinicsFileThatCannotBeCheckedIsNamed() throws IOException {
        var file =
                Files.writeString(folder.resolve("clinic.yaml"), "name: Riverside\nlanguages: [en]\nnavigation: [x]\n");
        var stock = ClinicFolder.CONTENT;
        var broken = new Content(null, Map.of(), List.of(), stock.editions(), List.of());
        assertNames(
                "clinic.yaml", new ClinicReader(broken).read(file).problems().list());
    }

    @Test
    void eachOverrideThatCannotBeReadIsNamed() throws IOException {
        for (var path : OVERRIDES) {
            var file = folder.resolve("overrides").resolve(path);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, "title: x\n");
        }
        var stock = ContentFiles.inDirectory(Path.of("content"), "content");
        for (var path : OVERRIDES) {
            var base = new FailingFile(stock, path);
            var read = Overrides.read(folder.resolve("overrides"), ClinicFolder.CONTENT.site(), base, name -> {
                if (path.endsWith(name)) {
                    throw new IllegalStateException("planted at " + name);
                }
                return Optional.of("");
            });
            assertNames(path, read.problems().list());
            var files = read.problems().list().stream()
                    .map(problem -> problem.location().file())
                    .distinct();
            assertThat(files).as("the others are read").hasSameSizeAs(OVERRIDES);
        }
    }

    /** Each lock in turn, from the program's own list, at each page in turn. */
    @Test
    void eachLockNamesThePageThatItFailsAt() {
        var stock = ClinicFolder.CONTENT;
        var edition = stock.editions().get(0);
        var paths = Stream.concat(edition.guides().stream(), edition.singlePages().stream())
                .map(page -> page.path().file())
                .collect(Collectors.toSet());
        assertThat(PageLock.ALL).hasSizeGreaterThan(3);
        assertThat(paths).hasSizeGreaterThan(3);
        for (int i = 0; i < PageLock.ALL.size(); i++) {
            for (var path : paths) {
                var locks = new ArrayList<>(PageLock.ALL);
                var seen = new HashSet<String>();
                locks.set(i, (lock, before, page, found) -> {
                    seen.add(page.path().file());
                    if (page.path().file().equals(path)) {
                        throw new IllegalStateException("planted at " + path);
                    }
                });
                var told = new PageLock(new SafetyPages(stock.site()), edition, edition, paths, locks).problems();
                assertNames(path, told);
                assertThat(seen).as("the others are looked at").isEqualTo(paths);
            }
        }
    }
}

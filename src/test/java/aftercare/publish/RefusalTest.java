package aftercare.publish;

import static aftercare.publish.LittleSite.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aftercare.page.OutputFile;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests what publication refuses, and that it then changes nothing. */
class RefusalTest {
    private static final LittleSite SITE =
            LittleSite.of("index.html", page("home", "guides/a.html"), "guides/a.html", page("a"));

    @TempDir
    private Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void nameTheSite() {
        site = folder.resolve("site");
    }

    @Test
    void refusesAFolderOfOtherFiles() throws IOException {
        Files.createDirectory(site);
        Files.writeString(site.resolve("photo.jpg"), "photo");

        assertRefused("AC701", shown(""), "photo.jpg");
        assertThat(LittleSite.in(site)).isEqualTo(LittleSite.of("photo.jpg", "photo"));
    }

    @Test
    void refusesAFolderOfOtherFilesAfterAKilledBuildWasCleanedUp() throws IOException {
        Files.createDirectories(site.resolve(SiteFolder.WORK).resolve("files"));
        Files.writeString(site.resolve("photo.jpg"), "photo");

        assertRefused("AC701", shown(""), "photo.jpg");
        assertThat(LittleSite.in(site)).isEqualTo(LittleSite.of("photo.jpg", "photo"));
    }

    @Test
    void refusesAFileInThePlaceOfTheFolder() throws IOException {
        Files.writeString(site, "a file");

        assertRefused("AC706", shown(""), "not a folder");
    }

    @Test
    void refusesALinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(site, folder.resolve("missing"));

        assertRefused("AC706", shown(""), "not a folder");
    }

    @Test
    void refusesALinkInThePlaceOfItsWorkFolder() throws IOException {
        Files.createDirectory(site);
        Files.createSymbolicLink(site.resolve(SiteFolder.WORK), folder);

        assertRefused("AC704", shown(SiteFolder.WORK), "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\n  \"format\": 1,\n",
                "<<<<<<< HEAD\n",
                "{\n  \"format\": 3,\n  \"content\": \"sha256-0\",\n  \"files\": {\n  }\n}\n"
            })
    void refusesADamagedManifest(String text) throws IOException {
        SITE.publishTo(site);
        Files.writeString(site.resolve(SiteFolder.MANIFEST), text);

        assertRefused("AC705", shown(SiteFolder.MANIFEST), "");
        assertThat(LittleSite.in(site)).isEqualTo(SITE.published().with(SiteFolder.MANIFEST, text));
    }

    @Test
    void refusesAManifestThatNamesFilesOutsideTheSite() throws IOException {
        var text = SITE.published().files().getOrDefault(SiteFolder.MANIFEST, "");
        SITE.publishTo(site);
        Files.writeString(site.resolve(SiteFolder.MANIFEST), text.replace("guides/a.html", "../secret"));

        assertRefused("AC705", shown(SiteFolder.MANIFEST), "damaged");
    }

    @Test
    void readsAManifestWhoseLineEndsGitHasChanged() throws IOException {
        SITE.publishTo(site);
        var manifest = site.resolve(SiteFolder.MANIFEST);
        Files.writeString(manifest, Files.readString(manifest).replace("\n", "\r\n"));

        assertThat(SITE.publishTo(site).unchanged()).isEqualTo(2);
    }

    @Test
    void refusesToOverwriteAFileOfOthers() throws IOException {
        SITE.publishTo(site);
        Files.writeString(site.resolve("guides/b.html"), "mine");
        var before = LittleSite.in(site);

        var problems = problemsOf(SITE.with("guides/b.html", page("b")));

        assertThat(problems.list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AC704");
            assertThat(problem.location()).isEqualTo(Location.ofFile(shown("guides/b.html")));
            assertThat(problem.message()).contains("content/en/guides/b.md");
        });
        assertThat(LittleSite.in(site)).isEqualTo(before);
    }

    @Test
    void refusesToOverwriteAFileOfOthersThatAppearsAtTheLastMoment() throws IOException {
        SITE.publishTo(site);
        try (var staging = begin()) {
            SITE.with("guides/b.html", page("b")).addTo(staging);
            assertThat(staging.problems().isEmpty()).isTrue();
            Files.writeString(site.resolve("guides/b.html"), "mine");

            assertThatThrownBy(staging::publish)
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("guides/b.html");
        }
        assertThat(LittleSite.in(site)).isEqualTo(SITE.published().with("guides/b.html", "mine"));
    }

    @Test
    void refusesAFileThatDiffersFromOneOfOthersOnlyInCapitals() throws IOException {
        SITE.publishTo(site);
        Files.writeString(site.resolve("guides/B.html"), "mine");

        assertThat(problemsOf(SITE.with("guides/b.html", page("b"))).list())
                .extracting(Problem::code)
                .containsExactly("AC704");
    }

    @Test
    void neverWritesThroughALinkInTheSite() throws IOException {
        SITE.publishTo(site);
        var outside = Files.createDirectory(folder.resolve("outside"));
        Files.move(site.resolve("guides"), outside.resolve("guides"));
        Files.createSymbolicLink(site.resolve("guides"), outside.resolve("guides"));

        var problems = problemsOf(SITE.with("guides/b.html", page("b")));

        assertThat(problems.list())
                .extracting(problem -> problem.location().file())
                .containsExactly(shown("guides"));
    }

    @Test
    void neverDeletesThroughALinkInTheSite() throws IOException {
        SITE.publishTo(site);
        var outside = Files.createDirectory(folder.resolve("outside"));
        Files.move(site.resolve("guides"), outside.resolve("guides"));
        Files.createSymbolicLink(site.resolve("guides"), outside.resolve("guides"));

        var published = SITE.without("guides/a.html").publishTo(site);

        assertThat(published.kept()).hasSize(1);
        assertThat(outside.resolve("guides/a.html")).exists();
        assertThat(site.resolve("guides")).isSymbolicLink();
    }

    @Test
    void reportsAPageThatSomeoneHasReplacedByAFolder() throws IOException {
        SITE.publishTo(site);
        Files.delete(site.resolve("guides/a.html"));
        Files.createDirectory(site.resolve("guides/a.html"));

        assertThat(problemsOf(SITE).list()).extracting(Problem::code).containsExactly("AC704");
    }

    @Test
    void reportsTwoFilesThatWantOneAddress() {
        var sink = new DryRun();
        sink.add(OutputFile.of("guides/a.html", "b", new Location("content/en/guides/b.md", 4, 11)));
        sink.add(OutputFile.of("guides/a.html", "a", new Location("content/en/guides/a.md", 1, 1)));

        assertThat(sink.problems().list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AC702");
            assertThat(problem.location()).isEqualTo(new Location("content/en/guides/b.md", 4, 11));
            assertThat(problem.message()).contains("content/en/guides/a.md", "content/en/guides/b.md");
        });
    }

    @Test
    void reportsAddressesThatDifferOnlyInCapitals() throws IOException {
        var problems = problemsOf(SITE.with("guides/A.html", page("capital")));

        assertThat(problems.list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AC703");
            assertThat(problem.message()).contains("content/en/guides/A.md", "content/en/guides/a.md");
        });
        assertThat(site).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.html", "/x.html", "a//b.html", "a/./b.html", "", "a\\b.html", "c:x.html", "a\nb"})
    void knowsAddressesThatCouldLeadOutOfTheSite(String address) {
        assertThat(OutputFile.isAddress(address)).isFalse();
    }

    @Test
    void tellsAFolderThatMayNotBeWrittenInPlainWords() throws IOException {
        SITE.publishTo(site);
        var sealed = new Disk() {
            @Override
            void move(Path from, Path to) throws IOException {
                if (to.endsWith("guides/a.html")) {
                    throw new java.nio.file.AccessDeniedException(to.toString());
                }
                super.move(from, to);
            }
        };

        assertThatThrownBy(() -> SITE.with("guides/a.html", page("new")).publishWith(new SitePublisher(site, sealed)))
                .isInstanceOf(PublishException.class)
                .hasMessage("There is no permission to write " + shown("guides/a.html") + ". " + Publication.AS_BEFORE);
        assertThat(LittleSite.in(site)).isEqualTo(SITE.published());
    }

    @Test
    void publishesOnADiskWithoutHardLinks() throws IOException {
        SITE.publishTo(site);
        var plain = new Disk() {
            @Override
            void link(Path file, Path second) throws IOException {
                throw new FileSystemException(second.toString(), null, "Operation not permitted");
            }
        };
        var next = LittleSite.of("index.html", page("new", "b.html"), "b.html", page("b"));

        next.publishWith(new SitePublisher(site, plain));

        assertThat(LittleSite.in(site)).isEqualTo(next.published());
    }

    private void assertRefused(String code, String file, String words) throws IOException {
        var begun = new SitePublisher(site).begin();

        assertThat(begun.value()).isEmpty();
        assertThat(begun.problems().list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.location()).isEqualTo(Location.ofFile(file));
            assertThat(problem.message()).contains(words);
        });
    }

    private Problems problemsOf(LittleSite wanted) throws IOException {
        try (var staging = begin()) {
            wanted.addTo(staging);
            var problems = staging.problems();
            assertThat(List.of(problems, staging.problems())).containsOnly(problems);
            return problems;
        }
    }

    private Staging begin() throws IOException {
        return new SitePublisher(site).begin().value().orElseThrow();
    }

    private String shown(String address) {
        return site.resolve(address).toString().replace('\\', '/');
    }
}

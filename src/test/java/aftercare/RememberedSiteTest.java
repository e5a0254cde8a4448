package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.memo.FileMemo;
import aftercare.memo.Memo;
import aftercare.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that remembers earlier ones makes the same site and tells the same problems as one that does not, whatever changed. */
class RememberedSiteTest {

    @TempDir
    private Path folder;

    private ChangingSite changing;

    @BeforeEach
    void layOut() throws IOException {
        changing = new ChangingSite(folder);
        changing.layOut();
    }

    @Tag("long")
    @Test
    void followsEveryKindOfChange() throws IOException {
        for (var change : changing.changes()) {
            change.action().run();

            var site = site(this::remembering);

            assertThat(site).as(change.name()).isEqualTo(site(request -> Memo.NONE));
            assertThat(site.get("published"))
                    .as("%s: %s", change.name(), site.get("problems"))
                    .isEqualTo(String.valueOf(!change.name().equals(ChangingSite.MISTAKE)));
        }
    }

    @Tag("long")
    @Test
    void followsAnyRowOfEdits() {
        Seeds.tryEach(2, random -> {
            try {
                changing.restoreContent();
                var edits = new RandomEdits(folder.resolve("content"), random);
                for (int i = 0; i < 3; i++) {
                    edits.next();
                    changing.waitUntil(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500)));
                    assertThat(site(this::remembering)).as(edits.last()).isEqualTo(site(request -> Memo.NONE));
                }
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    @Test
    void makesNothingAgainThatIsAsItWas() throws IOException {
        var first = counting();
        build(first);
        var again = counting();

        build(again);

        assertThat(again.kept).hasValue(0);
        changing.append("content/en/guides/move.md", "\nOne more line.\n");
        var edited = counting();
        build(edited);
        assertThat(edited.kept.get()).isPositive().isLessThan(first.kept.get());
    }

    @Test
    void printsOnlyTheLeafletThatIsNotAsItWas() throws IOException {
        changing.wantLeaflets();
        build(counting());
        Files.writeString(folder.resolve("site/leaflets/rest.pdf"), "by hand");
        var again = counting();

        build(again);

        assertThat(again.ofKind).hasValue(1);
        changing.append("content/en/guides/rest.md", "\nOne more line.\n");
        assertThat(site(this::remembering)).isEqualTo(site(request -> Memo.NONE));
    }

    /** The search reads some hundred pages together. */
    @Tag("long")
    @Test
    void followsAnEditAmongManyGuides() throws IOException {
        var guide = Files.readString(folder.resolve("content/en/guides/move.md"));
        for (int i = 0; i < 257; i++) {
            var other = guide.replaceFirst("title: .*", "title: Exercise number " + i);
            Files.writeString(folder.resolve("content/en/guides/exercise-" + i + ".md"), other);
        }
        site(this::remembering);
        changing.append("content/en/guides/exercise-7.md", "\nOne more line.\n");

        assertThat(site(this::remembering)).isEqualTo(site(request -> Memo.NONE));
        Files.delete(texts().get(0));
        assertThat(site(this::remembering)).isEqualTo(site(request -> Memo.NONE));
    }

    private List<Path> texts() throws IOException {
        try (var files = Files.list(folder.resolve("site/assets"))) {
            var texts = files.filter(file -> file.getFileName().toString().startsWith("search-texts-"))
                    .toList();
            assertThat(texts).hasSizeGreaterThan(1);
            return texts;
        }
    }

    @Test
    void keepsNothingMadeOfFilesThatChangedOnTheWay() throws IOException {
        var guide = folder.resolve("content/en/guides/move.md");
        var words = folder.resolve("content/en/glossary.yaml");
        var before = List.of(Files.readString(guide), Files.readString(words));
        build(remembering(changing.request(folder.resolve("site"))), (step, done, of) -> {
            write(guide, before.get(0) + "\nA line that goes again.\n");
            write(words, before.get(1).replace("a soft ring", "a ring"));
        });
        Files.writeString(guide, before.get(0));
        Files.writeString(words, before.get(1));

        assertThat(site(this::remembering)).isEqualTo(site(request -> Memo.NONE));
    }

    /** After it, all files look as they did before. */
    @Test
    void keepsNothingMadeOfFilesThatChangedThereAndBack() throws IOException {
        for (var name : List.of("content/site.yaml", "content/en/guides/move.md", "content/en/glossary.yaml")) {
            var file = folder.resolve(name);
            var before = Files.readString(file);
            buildAnew((step, done, of) -> write(
                    file,
                    step.equals("Reading")
                            ? before.replaceFirst("(title|description|plain): .*", "$1: Wrong")
                            : before));

            assertThat(Files.readString(file)).isEqualTo(before);
            assertThat(site(this::remembering)).as(name).isEqualTo(site(request -> Memo.NONE));
        }
    }

    @Test
    void trustsNoFileOfTheSiteThatChangedDuringTheBuild() throws IOException {
        buildAnew(Progress.SILENT);
        var page = folder.resolve("site/guides/move.html");
        var before = Files.readString(page);

        buildAnew((step, done, of) -> {
            if (step.equals("Rendering") && done == of) {
                write(page, before.replace("<h1", "<h1 class=\"wrong\""));
            }
        });
        assertThat(Files.readString(page)).isNotEqualTo(before);

        assertThat(site(this::remembering)).isEqualTo(site(request -> Memo.NONE));
        assertThat(Files.readString(page)).isEqualTo(before);
    }

    @Test
    void trustsNoFileByTheManifestOfAnotherBuild() throws IOException {
        var manifest = folder.resolve("site/.aftercare-manifest.json");
        var guide = folder.resolve("content/en/guides/move.md");
        var text = Files.readString(guide);
        site(this::remembering);
        var page = Files.readString(folder.resolve("site/guides/move.html"));
        var list = Files.readString(manifest);
        changing.append("content/en/guides/move.md", "\nOne more line.\n");
        site(this::remembering);

        Files.writeString(manifest, list);
        Files.writeString(guide, text);
        site(this::remembering);

        assertThat(Files.readString(folder.resolve("site/guides/move.html"))).isEqualTo(page);
    }

    /** With an empty memo. */
    private void buildAnew(Progress progress) throws IOException {
        Copies.delete(folder.resolve("memo"));
        build(remembering(changing.request(folder.resolve("site"))), progress);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void checksWithoutWhatBuildsHaveWritten() throws IOException {
        var request = changing.request(folder.resolve("site"));
        Problems checked;
        try (var memo = remembering(request)) {
            checked = SiteBuild.of(request, Progress.SILENT, memo).check().problems();
        }

        assertThat(checked)
                .isEqualTo(SiteBuild.of(request, Progress.SILENT).check().problems());
        assertThat(folder.resolve("site")).doesNotExist();
        assertThat(site(this::remembering)).isEqualTo(site(other -> Memo.NONE));
    }

    private CountingMemo counting() {
        return new CountingMemo(FileMemo.open(folder.resolve("memo"), changing.program()), "Leaflet");
    }

    private void build(Memo memo) throws IOException {
        build(memo, Progress.SILENT);
    }

    private void build(Memo memo, Progress progress) throws IOException {
        try (memo) {
            SiteBuild.of(changing.request(folder.resolve("site")), progress, memo)
                    .build();
        }
    }

    private interface MemoOf {
        Memo of(BuildRequest request);
    }

    private Memo remembering(BuildRequest request) {
        return FileMemo.open(folder.resolve("memo"), changing.program());
    }

    /** The problems and all files of a site: of the one that is built again and again, or of a new one. */
    private Map<String, String> site(MemoOf memos) throws IOException {
        var probe = changing.request(folder);
        try (var memo = memos.of(probe)) {
            var output = folder.resolve(memo.keeps() ? "site" : "new-site");
            if (!memo.keeps()) {
                Copies.delete(output);
                if (Files.exists(folder.resolve("site"))) {
                    Copies.folder(folder.resolve("site"), output);
                }
            }
            var result = SiteBuild.of(changing.request(output), Progress.SILENT, memo)
                    .build();
            Files.createDirectories(output);
            var site = new TreeMap<String, String>();
            site.put("problems", result.problems().list().toString());
            site.put("left out", result.sites().get(0).leftOut().toString());
            site.put("published", String.valueOf(result.published().isPresent()));
            site.put("pages", String.valueOf(result.sites().get(0).pages()));
            site.put("files", files(output).toString());
            return site;
        }
    }

    private static Map<String, String> files(Path output) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(output)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        output.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}

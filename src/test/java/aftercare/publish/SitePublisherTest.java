package aftercare.publish;

import static aftercare.publish.LittleSite.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aftercare.publish.Published.KeptFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePublisherTest {
    private static final LittleSite SITE = LittleSite.of(
            "index.html", page("home", "guides/a.html"),
            "guides/a.html", page("a"),
            "es/guides/a.html", page("a en español"),
            "assets/site.1.css", "p {color: black}");

    @TempDir
    private Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void nameTheSite() {
        site = folder.resolve("site");
    }

    @Test
    void publishesIntoAFolderThatIsNotThereYet() throws IOException {
        var published = SITE.publishTo(site.resolve("nested"));

        assertThat(LittleSite.in(site.resolve("nested"))).isEqualTo(SITE.published());
        assertThat(published).extracting(Published::added, Published::changed).containsExactly(4, 0);
        assertThat(published.bytes())
                .isEqualTo(SITE.files().values().stream()
                        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                        .sum());
    }

    @Test
    void publishesBesideReadmeAndGitignore() throws IOException {
        Files.createDirectory(site);
        Files.writeString(site.resolve(".gitignore"), "*");
        Files.writeString(site.resolve("README.md"), "Here lands the site.");

        SITE.publishTo(site);

        assertThat(LittleSite.in(site))
                .isEqualTo(SITE.published().with(".gitignore", "*").with("README.md", "Here lands the site."));
    }

    @Test
    void leavesFilesThatAreTheSameUntouched() throws IOException {
        SITE.publishTo(site);
        age();

        var published = SITE.publishTo(site);

        assertThat(published).isEqualTo(new Published(0, 0, 4, 0, published.bytes(), published.kept()));
        try (var files = Files.walk(site)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allMatch(file -> file.toFile().lastModified() == 0);
        }
    }

    @Test
    void takesOverASiteThatAnEarlierVersionBuilt() throws IOException {
        var before = SITE.with("guides/gone.html", page("gone")).with("guides/edited.html", page("as it was"));
        before.publishedBefore().with("guides/edited.html", page("edited")).writeTo(site);
        assertThat(Files.readString(site.resolve(SiteFolder.MANIFEST))).startsWith("{\n  \"format\": 1,\n");

        var published = SITE.publishTo(site);

        assertThat(published)
                .extracting(Published::added, Published::changed, Published::unchanged, Published::removed)
                .containsExactly(0, 0, 4, 1);
        assertThat(published.kept())
                .extracting(KeptFile::file)
                .singleElement()
                .asString()
                .endsWith("edited.html");
        assertThat(LittleSite.in(site)).isEqualTo(SITE.published().with("guides/edited.html", page("edited")));
    }

    @Test
    void writesOnlyWhatChanged() throws IOException {
        SITE.publishTo(site);
        age();

        var published = SITE.with("guides/a.html", page("new")).publishTo(site);

        assertThat(published)
                .extracting(Published::changed, Published::unchanged)
                .containsExactly(1, 3);
        assertThat(site.resolve("guides/a.html")).hasContent(page("new"));
        assertThat(Files.getLastModifiedTime(site.resolve("index.html")).toMillis())
                .isZero();
    }

    @Test
    void removesPagesThatTheSiteNoLongerHas() throws IOException {
        SITE.publishTo(site);

        var published = SITE.without("es/guides/a.html").publishTo(site);

        assertThat(published.removed()).isEqualTo(1);
        assertThat(LittleSite.in(site))
                .isEqualTo(SITE.without("es/guides/a.html").published());
    }

    @Test
    void restoresPagesThatSomeoneHasAlteredOrDeleted() throws IOException {
        SITE.publishTo(site);
        Files.writeString(site.resolve("guides/a.html"), page("b"));
        Files.delete(site.resolve("index.html"));

        var published = SITE.publishTo(site);

        assertThat(published.changed()).isEqualTo(2);
        assertThat(LittleSite.in(site)).isEqualTo(SITE.published());
    }

    @Test
    void keepsFilesOfOthers() throws IOException {
        SITE.publishTo(site);
        Files.writeString(site.resolve("es/guides/mine.html"), "mine");

        LittleSite.of("index.html", page("alone")).publishTo(site);

        assertThat(LittleSite.in(site))
                .isEqualTo(
                        LittleSite.of("index.html", page("alone")).published().with("es/guides/mine.html", "mine"));
    }

    @Test
    void keepsAWithdrawnPageThatSomeoneHasAlteredAndSaysSo() throws IOException {
        SITE.publishTo(site);
        Files.writeString(site.resolve("guides/a.html"), "altered by hand");

        var published = SITE.without("guides/a.html").publishTo(site);

        assertThat(published.kept()).extracting(KeptFile::file).containsExactly(shown("guides/a.html"));
        assertThat(published.removed()).isZero();
        assertThat(site.resolve("guides/a.html")).hasContent("altered by hand");
    }

    @Test
    void removesAWithdrawnPageInTheNextBuildWhenTheSystemRefusedItOnce() throws IOException {
        SITE.publishTo(site);
        var fewer = SITE.without("guides/a.html");
        var stubborn = new Disk() {
            @Override
            void delete(Path path) throws IOException {
                if (path.equals(site.toRealPath().resolve("guides/a.html"))) {
                    throw new IOException("in use");
                }
                super.delete(path);
            }
        };

        var refused = fewer.publishWith(new SitePublisher(site, stubborn));
        var repeated = fewer.publishTo(site);

        assertThat(refused.kept()).extracting(KeptFile::file).containsExactly(shown("guides/a.html"));
        assertThat(repeated.removed()).isEqualTo(1);
        assertThat(LittleSite.in(site)).isEqualTo(fewer.published());
    }

    @Test
    void leavesNoTraceOfAPublicationThatIsDiscarded() throws IOException {
        try (var staging = begin()) {
            SITE.addTo(staging);
        }
        assertThat(site).doesNotExist();

        SITE.publishTo(site);
        try (var staging = begin()) {
            LittleSite.of("index.html", page("other")).addTo(staging);
        }
        assertThat(LittleSite.in(site)).isEqualTo(SITE.published());
    }

    @Test
    void doesNotTouchTheSiteBeforeItIsPublished() throws IOException {
        SITE.publishTo(site);
        try (var staging = begin()) {
            LittleSite.of("index.html", page("other")).addTo(staging);
            assertThat(LittleSite.in(site).withoutWork()).isEqualTo(SITE.published());
        }
    }

    @Test
    void takesFilesFromManyThreads() throws IOException {
        var files = new TreeMap<String, String>();
        for (int i = 0; i < 2_000; i++) {
            files.put("part" + i % 7 + "/sub" + i % 3 + "/page" + i + ".html", page("page " + i));
        }
        var many = new LittleSite(files);

        try (var staging = begin()) {
            files.entrySet().parallelStream()
                    .forEach(file ->
                            LittleSite.of(file.getKey(), file.getValue()).addTo(staging));
            staging.publish();
        }

        assertThat(LittleSite.in(site)).isEqualTo(many.published());
    }

    @Test
    void refusesWorkAfterItsEnd() throws IOException {
        var staging = begin();
        staging.publish();

        assertThatThrownBy(staging::publish).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SITE.addTo(staging)).isInstanceOf(IllegalStateException.class);
    }

    private Staging begin() throws IOException {
        return new SitePublisher(site).begin().value().orElseThrow();
    }

    private String shown(String address) {
        return site.resolve(address).toString().replace('\\', '/');
    }

    private void age() throws IOException {
        try (var files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(0));
            }
        }
    }
}

package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.PublishedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published copies are compared with packs of each kind, and a pack that is missing or damaged is told. */
@TestInstance(Lifecycle.PER_CLASS)
class DoctorPacksTest {
    private static final String SMALL =
            Path.of("src/test/resources/sites/small/content").toAbsolutePath().toString();
    /** A day before any review of the small site is due. */
    private static final String EARLY = "2025-10-01";

    private Path folder = Path.of("");
    private PublishedFiles web;

    @BeforeAll
    void publish(@TempDir Path temporary) throws IOException {
        folder = temporary;
        web = new PublishedFiles();
        Files.createDirectories(folder.resolve("clinics"));
        for (var name : new String[] {"a", "b"}) {
            Files.writeString(
                    folder.resolve("clinics/" + name + ".yaml"),
                    "name: Clinic " + name + "\nbase-url: " + web.url(name) + "\n");
        }
        pack("dist");
        pack("buckets", "--for", "bucket");
        web.publish("a", folder.resolve("dist/a.zip"));
        web.publish("b", folder.resolve("dist/b.zip"));
    }

    @AfterAll
    void stop() {
        web.close();
    }

    private void pack(String output, String... more) {
        var words = Stream.concat(
                        Stream.of(
                                "pack",
                                "--clinic",
                                "clinics",
                                "--content",
                                SMALL,
                                "--today",
                                "2026-11-22",
                                "-o",
                                output),
                        Stream.of(more))
                .toArray(String[]::new);
        assertThat(Session.in(folder).run(words)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dist", "buckets"})
    void comparesEachCopyWithItsPack(String packs) {
        var session = Session.in(folder);

        assertThat(session.run("doctor", "--clinics", "clinics", "-o", packs, "--today", EARLY))
                .as(session.out())
                .isZero();

        assertThat(session.out()).containsPattern("(?m)^a +right ").containsPattern("(?m)^b +right ");
        assertThat(session.out()).doesNotContain("Looked at 2 files", "Looked at 4 files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dist/a.zip", "buckets/a", "buckets/a/site"})
    void comparesOneCopyWithAPackOfEachKind(String pack) {
        var session = Session.in(folder);

        assertThat(session.run("doctor", web.url("a"), "-o", pack, "--today", EARLY))
                .as(session.out())
                .isZero();

        assertThat(session.out()).contains("No problems").doesNotContain("Looked at 2 files");
    }

    @Test
    void namesThePackThatIsMissingOrDamaged() throws IOException {
        Files.createDirectories(folder.resolve("few"));
        Files.writeString(folder.resolve("few/b.zip"), "PK, and then nothing more");
        var many = Session.in(folder);
        var one = Session.in(folder);

        assertThat(many.run("doctor", "--clinics", "clinics", "-o", "few", "--today", EARLY))
                .isEqualTo(1);
        assertThat(one.run("doctor", web.url("b"), "-o", "few/b.zip", "--today", EARLY))
                .isEqualTo(1);

        assertThat(many.out())
                .containsPattern("(?m)^a +not compared ")
                .containsPattern("(?m)^b +not compared ")
                .containsPattern("AC732 \\S*few/a.zip")
                .containsPattern("AC732 \\S*few/b.zip");
        assertThat(one.out()).containsPattern("AC732 \\S*few/b.zip");
    }

    /** The site of a folder lacks what the pack has besides; the copy is no worse for that. */
    @Test
    void comparesTheCopyOfAPackWithNoSite() throws IOException {
        var mine = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(mine.resolve("clinic.yaml"), "name: Mine\nbase-url: " + web.url("mine") + "\n");
        for (var command : new String[] {"build", "pack"}) {
            assertThat(Session.in(mine).run(command, "--content", SMALL, "--today", "2026-11-22"))
                    .isZero();
        }
        web.publish("mine", mine.resolve("dist/clinic.zip"));
        var pack = Session.in(mine);
        var alone = Session.in(mine);
        var site = Session.in(mine);

        assertThat(pack.run("doctor", "--today", EARLY)).as(pack.out()).isZero();
        Files.delete(mine.resolve("dist/clinic.zip"));
        assertThat(alone.run("doctor", "--today", EARLY)).as(alone.out()).isZero();
        assertThat(site.run("doctor", "-o", "site", "--today", EARLY)).isEqualTo(1);

        assertThat(pack.out()).contains("No problems").doesNotContain("Looked at 2 files");
        assertThat(alone.out()).contains("No problems", "Looked at 2 files");
        assertThat(site.out()).contains("AC713", "leaflets/").doesNotContain("`status.json` is still there");
    }

    @Test
    void comparesWithNoBucketWhosePackingBrokeOff() throws IOException {
        pack("broken", "--for", "bucket");
        Files.writeString(folder.resolve("broken/b/.delete-coming.txt"), "");
        var session = Session.in(folder);

        assertThat(session.run("doctor", "--clinics", "clinics", "-o", "broken", "--today", EARLY))
                .isEqualTo(1);

        assertThat(session.out()).containsPattern("(?m)^a +right ").containsPattern("(?m)^b +not compared ");
    }

    @Test
    void comparesWithTheNewerOfAZipAndABucket() throws IOException {
        pack("both", "--for", "bucket");
        var zip = Files.writeString(folder.resolve("both/a.zip"), "PK, and then nothing more");
        Files.setLastModifiedTime(zip, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        var older = Session.in(folder);
        var newer = Session.in(folder);

        older.run("doctor", "--clinics", "clinics", "-o", "both", "--today", EARLY);
        Files.setLastModifiedTime(zip, FileTime.from(Instant.now().plus(Duration.ofDays(1))));
        newer.run("doctor", "--clinics", "clinics", "-o", "both", "--today", EARLY);

        assertThat(older.out()).containsPattern("(?m)^a +right ");
        assertThat(newer.out()).containsPattern("(?m)^a +not compared ");
    }

    @Test
    void asksAClinicOnceThatIsNamedTwice() {
        var session = Session.in(folder);

        assertThat(session.run("doctor", "--clinics", "clinics", "--clinics", "clinics/a.yaml", "--today", EARLY))
                .as(session.err())
                .isZero();
        assertThat(session.out()).contains("2 copies");
    }

    @Test
    void needsTheFolderOfThePacks() {
        var session = Session.in(folder);

        assertThat(session.run("doctor", "--clinics", "clinics", "-o", "nowhere"))
                .isEqualTo(2);
        assertThat(session.err()).contains("nowhere");
    }

    @Test
    void countsClinicsThatWereNotAskedAndCopiesThatCouldNotBeLookedUp() throws IOException {
        var clinics = Files.createDirectories(folder.resolve("mixed"));
        Files.copy(folder.resolve("clinics/a.yaml"), clinics.resolve("a.yaml"));
        Files.writeString(clinics.resolve("b.yaml"), "name: B\nbase-url: " + web.url("b") + "\nupdates: ftp://x/\n");
        Files.writeString(clinics.resolve("c.yaml"), "name: C\nbase-url: ftp://x/\n");
        Files.writeString(clinics.resolve("d.yaml"), "name: [\n");
        Files.writeString(clinics.resolve("e.yaml"), "name: E\n");
        Files.writeString(
                clinics.resolve("f.yaml"),
                "name: F\nbase-url: " + web.url("a") + "\nupdates: " + web.url("nowhere") + "\n");
        Files.writeString(clinics.resolve("g.yml"), "name: G\n");
        Files.createDirectories(clinics.resolve("h.yaml"));
        var mail = Session.in(folder);
        var json = Session.in(folder);

        assertThat(mail.run("doctor", "--clinics", "mixed", "--today", EARLY, "--format", "mail"))
                .isEqualTo(1);

        assertThat(json.run("doctor", "--clinics", "mixed", "--today", EARLY, "--format", "json"))
                .isEqualTo(1);

        assertThat(mail.out().lines().findFirst().orElse("")).contains("1 right,", "5 not asked", "of 8 clinics");
        assertThat(json.out().lines())
                .anyMatch(line -> line.contains("\"clinic\":\"b\"") && line.contains("\"errors\":1"))
                .anyMatch(line -> line.contains("\"clinic\":\"f\"") && line.contains("\"warnings\":1"));
        assertThat(mail.out())
                .containsPattern("(?m)^b +to mend ")
                .containsPattern("(?m)^f +to look at ")
                .containsPattern("error AC611 \\S*mixed/c.yaml:2:")
                .containsPattern("warning AC726 \\S*mixed/e.yaml")
                .containsPattern("warning AC633 \\S*mixed/g.yml")
                .containsPattern("error AC633 \\S*mixed/h.yaml")
                .containsPattern("(?s)AC724.*`f.yaml`");
    }
}

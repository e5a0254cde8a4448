package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.PublishedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One run for many clinics: some at fault, some gone, in parts, and all asked afterwards. */
class ManyClinicsCommandTest extends ClinicsFolder {
    @Test
    void publishesTheClinicsThatAreRightAndNamesTheOthers() throws IOException {
        clinic("b", "name: Clinic b\ncolours: {primary: \"#ffffff\"}\n");
        clinic("d", "nam: Clinic d\n");
        var stopping = Session.in(folder);
        var going = Session.in(folder);

        assertThat(stopping.run(build())).isEqualTo(1);
        assertThat(folder.resolve("site")).doesNotExist();
        assertThat(going.run(build("--keep-going"))).isEqualTo(1);

        assertThat(folder.resolve("site/a/index.html")).exists();
        assertThat(folder.resolve("site/c/index.html")).exists();
        assertThat(folder.resolve("site/b")).doesNotExist();
        assertThat(going.out())
                .contains("AC602", "clinics/b.yaml:2:", "clinics/d.yaml:1:1")
                .contains("Not published: ", "Published ")
                .containsPattern("Not published: \\S*site.b: ")
                .containsPattern("Not published: \\S*site.d: ");
    }

    @Tag("long")
    @Test
    void packsTheClinicsThatAreRight() throws IOException {
        clinic("b", "name: Clinic b\ncolours: {primary: \"#ffffff\"}\n");
        var session = Session.in(folder);

        assertThat(session.run("pack", "--clinic", "clinics", "--content", SMALL, "--today", TODAY, "--keep-going"))
                .isEqualTo(1);

        assertThat(folder.resolve("dist/a.zip")).exists();
        assertThat(folder.resolve("dist/b.zip")).doesNotExist();
        assertThat(session.out()).containsPattern("Not packed: \\S*b: ");
    }

    @Test
    void errorInTheContentPublishesNobody() {
        var session = Session.in(folder);

        assertThat(session.run(
                        "build",
                        "--clinic",
                        "clinics",
                        "--keep-going",
                        "--content",
                        Path.of("src/test/resources/sites-invalid/lists/content")
                                .toAbsolutePath()
                                .toString()))
                .isEqualTo(1);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Tag("long")
    @Test
    void namesWhoIsGoneAndRemovesThemOnRequest() throws IOException {
        assertThat(Session.in(folder).run(build())).isZero();
        Files.delete(folder.resolve("clinics/c.yaml"));
        Files.writeString(folder.resolve("site/c/notes.txt"), "mine");
        Files.createDirectories(folder.resolve("site/other"));
        Files.writeString(folder.resolve("site/other/index.html"), "not ours");
        var naming = Session.in(folder);
        var removing = Session.in(folder);
        var again = Session.in(folder);

        assertThat(naming.run(build())).isZero();
        assertThat(naming.out()).containsPattern("Not in the list any more: \\S*site.c: ");
        assertThat(folder.resolve("site/c/index.html")).exists();
        assertThat(removing.run(build("--remove-gone"))).isZero();
        assertThat(removing.out()).containsPattern("Removed: \\S*site.c: ").doesNotContain("other");
        assertThat(folder.resolve("site/c/index.html")).doesNotExist();
        assertThat(folder.resolve("site/c/notes.txt")).exists();
        assertThat(folder.resolve("site/other/index.html")).exists();
        assertThat(again.run(build())).isZero();
        assertThat(again.out()).doesNotContain("site/c");
    }

    @Test
    @Tag("long")
    void removesPacksOfThoseWhoAreGone() throws IOException {
        String[] pack = {"pack", "--clinic", "clinics", "--content", SMALL, "--today", TODAY, "--remove-gone"};
        assertThat(Session.in(folder).run(pack)).isZero();
        Files.delete(folder.resolve("clinics/c.yaml"));
        Files.writeString(folder.resolve("dist/other.zip"), "not ours");
        Files.copy(folder.resolve("dist/c.zip"), folder.resolve("dist/backup.zip"));
        var session = Session.in(folder);

        assertThat(session.run(pack)).isZero();

        assertThat(folder.resolve("dist/c.zip")).doesNotExist();
        assertThat(folder.resolve("dist/backup.zip")).exists();
        assertThat(session.out()).contains("backup.zip");
        assertThat(folder.resolve("dist/other.zip")).exists();
        assertThat(session.out()).containsPattern("Removed: \\S*c.zip: ");
    }

    @Tag("long")
    @Test
    void shardsTogetherAreOneRun() throws IOException {
        clinics("d", "e");
        assertThat(Session.in(folder).run(build())).isZero();
        for (int i = 1; i <= 3; i++) {
            assertThat(Session.in(folder).run(build("--shard", i + "/3", "-o", "parts")))
                    .isZero();
        }

        assertThat(files(folder.resolve("parts"))).isEqualTo(files(folder.resolve("site")));
    }

    @Test
    void shardWithOneClinicHasItsOwnFolderToo() throws IOException {
        assertThat(Session.in(folder).run(build("--shard", "3/3"))).isZero();

        try (var sites = Files.list(folder.resolve("site"))) {
            assertThat(sites.map(site -> site.getFileName().toString())).containsExactly("c");
        }
    }

    @Test
    void shardWithoutAClinicMakesNothing() {
        var session = Session.in(folder);

        assertThat(session.run(build("--shard", "16/16"))).isZero();

        assertThat(folder.resolve("site/index.html")).doesNotExist();
        assertThat(session.out()).contains("No clinic is in this part");
    }

    @Test
    void folderOfOneClinicIsOfManyToo() throws IOException {
        Files.delete(folder.resolve("clinics/b.yaml"));
        Files.delete(folder.resolve("clinics/c.yaml"));

        assertThat(Session.in(folder).run(build("--remove-gone"))).isZero();

        assertThat(folder.resolve("site/a/index.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/3", "4/3", "3", "a/b", "1/0"})
    void refusesShardsThatAreNone(String shard) {
        var session = Session.in(folder);

        assertThat(session.run(build("--shard", shard))).isEqualTo(2);
        assertThat(session.err()).contains("--shard", shard);
    }

    @Test
    void refusesOptionsForManyWhereThereIsOne() {
        for (var option : new String[][] {{"--remove-gone"}, {"--shard", "1/2"}}) {
            var session = Session.in(folder);
            assertThat(session.run("build", option[0], option[option.length - 1], "--clinic", "clinics/a.yaml"))
                    .isEqualTo(2);
        }
    }

    @Test
    @Tag("long")
    void asksAllCopies() throws IOException {
        try (var web = new PublishedFiles()) {
            for (var name : new String[] {"a", "b"}) {
                clinic(name, "name: Clinic " + name + "\nbase-url: " + web.url(name) + "\n");
            }
            Session.in(folder).run("pack", "--clinic", "clinics", "--content", SMALL, "--today", TODAY);
            web.publish("a", folder.resolve("dist/a.zip"));
            web.publish("b", folder.resolve("dist/b.zip"));
            web.remove("b/status.json");
            clinic("d", "name: Clinic d\nbase-url: http://127.0.0.1:9/\n");
            var text = Session.in(folder);
            var json = Session.in(folder);
            var compared = Session.in(folder);

            assertThat(text.run("doctor", "--clinics", "clinics", "--today", "2025-10-01"))
                    .isEqualTo(1);
            assertThat(json.run("doctor", "--clinics", "clinics", "--today", "2025-10-01", "--format", "json"))
                    .isEqualTo(1);
            assertThat(compared.run("doctor", "--clinics", "clinics", "-o", "dist", "--today", "2025-10-01"))
                    .isEqualTo(1);

            assertThat(text.out())
                    .containsPattern("(?m)^a +right +" + web.url("a"))
                    .containsPattern("(?m)^b +to look at +" + web.url("b"))
                    .containsPattern("(?m)^d +not reached +http://127.0.0.1:9/")
                    .contains("AC726", "clinics/c.yaml", "3 copies (");
            assertThat(json.out())
                    .startsWith("{\"copies\":[")
                    .contains("{\"clinic\":\"a\",\"url\":\"" + web.url("a") + "\",\"state\":\"right\",\"errors\":0")
                    .contains("\"problems\":[");
            assertThat(compared.out()).contains("AC711 " + web.url("b") + "status.json");
        }
    }
}

package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.publish.SitePublisher;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** One run for many clinics, of which one has a file that cannot be read, or a place that cannot be written. */
class SpoiltClinicsTest extends ClinicsFolder {
    @Test
    void keepsAndNamesCopiesWhoseFilesCannotBeRead() throws IOException {
        clinics("d");
        assertThat(Session.in(folder).run(build())).isZero();
        var clinics = folder.resolve("clinics");
        Files.move(clinics.resolve("b.yaml"), clinics.resolve("b.yml"));
        Files.move(clinics.resolve("c.yaml"), clinics.resolve("c.YAML"));
        var renamed = Session.in(folder);

        assertThat(renamed.run(build("--remove-gone"))).isZero();
        assertThat(renamed.out()).contains("clinics/b.yml", "clinics/c.YAML").doesNotContain("Removed");

        Files.createSymbolicLink(clinics.resolve("b.yaml"), folder.resolve("nowhere.yaml"));
        Files.delete(clinics.resolve("d.yaml"));
        Files.createDirectory(clinics.resolve("d.yaml"));
        var broken = Session.in(folder);
        assertThat(broken.run(build("--remove-gone"))).isEqualTo(1);
        assertThat(broken.out()).contains("AC633", "clinics/b.yaml", "clinics/d.yaml");
        assertThat(Session.in(folder).run(build("--remove-gone", "--keep-going")))
                .isEqualTo(1);
        for (var name : new String[] {"a", "b", "c", "d"}) {
            assertThat(folder.resolve("site").resolve(name).resolve("index.html"))
                    .exists();
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenKeepsOnlyItsOwnCopyBack() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/a"), "mine");
        var going = Session.in(folder);

        try (var other =
                new SitePublisher(folder.resolve("site/b")).begin().value().orElseThrow()) {
            assertThat(Session.in(folder).run(build())).isNotZero();
            assertThat(going.run(build("--keep-going"))).isEqualTo(1);
            other.discard();
        }

        assertThat(folder.resolve("site/c/index.html")).exists();
        assertThat(folder.resolve("site/a")).hasContent("mine");
        assertThat(going.out())
                .contains("AC706", "AC708")
                .containsPattern("Not published: \\S*site.a: ")
                .containsPattern("Not published: \\S*site.b: ");
    }

    @Test
    void tellsWhatWasPublishedBeforeAPlaceThatEndedTheRun() throws IOException {
        for (var command : new String[][] {{"build", "-o", "site"}, {"pack", "--for", "bucket", "-o", "dist"}}) {
            var place = folder.resolve(command[command.length - 1]);
            var inIt = command[0].equals("build") ? "b" : "b/site";
            var session = Session.in(folder);

            try (var other =
                    new SitePublisher(place.resolve(inIt)).begin().value().orElseThrow()) {
                assertThat(session.run(with(
                                command, "--clinic", "clinics", "--content", SMALL, "--today", TODAY, "--remove-gone")))
                        .isEqualTo(1);
                other.discard();
            }

            assertThat(session.out())
                    .contains("AC708")
                    .containsPattern("(Published|Packed) .*" + place.getFileName() + ".a")
                    .containsPattern("Not (published|packed): \\S*" + place.getFileName() + ".b: ")
                    .containsPattern("Not (published|packed): \\S*" + place.getFileName() + ".c: ");
            assertThat(place.resolve("c")).doesNotExist();
        }
    }

    @Test
    void packsTheOthersWhereSomethingIsInTheWay() throws IOException {
        Files.createDirectories(folder.resolve("dist/a.zip"));
        Files.createDirectories(folder.resolve("bucket"));
        Files.writeString(folder.resolve("bucket/a"), "mine");
        String[] words = {"pack", "--clinic", "clinics", "--content", SMALL, "--today", TODAY, "--keep-going"};
        var zips = Session.in(folder);
        var buckets = Session.in(folder);

        assertThat(zips.run(words)).isEqualTo(1);
        assertThat(buckets.run(with(words, "--for", "bucket", "-o", "bucket"))).isEqualTo(1);

        assertThat(zips.out()).contains("AC707", "a.zip");
        assertThat(folder.resolve("dist/b.zip")).exists();
        assertThat(buckets.out()).contains("AC706", "bucket/a");
        assertThat(folder.resolve("bucket/b/upload")).exists();
    }

    @Test
    void namesThoseThatWereNotPublishedWhereNoneWas() throws IOException {
        for (var name : new String[] {"a", "b", "c"}) {
            clinic(name, "nam: Clinic\n");
        }
        var session = Session.in(folder);

        assertThat(session.run(build("--keep-going"))).isEqualTo(1);

        assertThat(session.out()).containsPattern("Not published: \\S*site.a: ").contains("site/c: ");
    }
}

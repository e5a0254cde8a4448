package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.publish.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests that {@code --remove-gone} removes the copies of clinics that are gone, and no folder that only looks like one. */
class GoneCopiesTest extends ClinicsFolder {
    @Test
    void leavesSitesThatWereCopiedOrRenamed() throws IOException {
        assertThat(Session.in(folder).run(build())).isZero();
        Copies.folder(site("a"), site("a-backup"));
        Copies.folder(site("c"), site("c-2025"));
        Files.move(site("b"), site("old"));
        Files.delete(folder.resolve("clinics/c.yaml"));

        for (var name : new String[] {"a-backup", "c-2025", "old"}) {
            var before = files(site(name));
            var naming = Session.in(folder);
            assertThat(naming.run(build())).isZero();
            assertThat(naming.out()).containsPattern("left in place: \\S*site." + name + ": ");
            assertThat(Session.in(folder).run(build("--remove-gone"))).isZero();
            assertThat(files(site(name))).as(name).isEqualTo(before);
        }
        assertThat(site("c")).doesNotExist();
        assertThat(files(site("b"))).isNotEmpty();
    }

    @Test
    void leavesASiteThatAnEarlierVersionBuiltWithoutItsName() throws IOException {
        assertThat(Session.in(folder).run(build())).isZero();
        Files.delete(folder.resolve("clinics/c.yaml"));
        var list = site("c").resolve(SiteFolder.MANIFEST);
        var named = Files.readString(list);
        Files.writeString(list, named.replace("  \"copy\": \"c\",\n", "").replace("\"format\": 3", "\"format\": 2"));
        assertThat(list).content().isNotEqualTo(named).contains("\"format\": 2");
        var before = files(site("c"));
        var session = Session.in(folder);

        assertThat(session.run(build("--remove-gone"))).isZero();

        assertThat(session.out()).containsPattern("left in place: \\S*site.c: ");
        assertThat(files(site("c"))).isEqualTo(before);
    }

    @Test
    void namesASiteOfAnEarlierVersionWhenItIsBuiltAgain() throws IOException {
        assertThat(Session.in(folder).run(build())).isZero();
        var list = site("c").resolve(SiteFolder.MANIFEST);
        var named = Files.readString(list);
        Files.writeString(list, named.replace("  \"copy\": \"c\",\n", "").replace("\"format\": 3", "\"format\": 2"));

        assertThat(Session.in(folder).run(build())).isZero();

        assertThat(list).hasContent(named);
    }

    @Test
    void leavesASiteThatStandsElsewhereAndIsLinked() throws IOException {
        assertThat(Session.in(folder).run(build())).isZero();
        var elsewhere = Files.createDirectories(folder.resolve("elsewhere")).resolve("c");
        Files.move(site("c"), elsewhere);
        Files.createSymbolicLink(site("c"), elsewhere);
        Files.delete(folder.resolve("clinics/c.yaml"));
        var before = files(elsewhere);

        assertThat(Session.in(folder).run(build("--remove-gone"))).isZero();

        assertThat(files(elsewhere)).isEqualTo(before);
        assertThat(site("c")).isSymbolicLink();
    }

    @Test
    void removesACopyWhoseNameMustBeEscaped() throws IOException {
        clinic("été \"1\"", "name: Clinic\n");
        assertThat(Session.in(folder).run(build())).isZero();
        assertThat(site("été \"1\"").resolve("index.html")).exists();
        Files.delete(folder.resolve("clinics/été \"1\".yaml"));

        assertThat(Session.in(folder).run(build("--remove-gone"))).isZero();

        assertThat(site("été \"1\"")).doesNotExist();
    }

    @Tag("long")
    @Test
    void leavesPacksForObjectStorageThatWereCopied() throws IOException {
        String[] pack = {"pack", "--for", "bucket", "--clinic", "clinics", "--content", SMALL, "--today", TODAY};
        assertThat(Session.in(folder).run(pack)).isZero();
        Files.delete(folder.resolve("clinics/c.yaml"));
        var backup = folder.resolve("dist/backup");
        Copies.folder(folder.resolve("dist/a"), backup);
        var before = files(backup);
        var session = Session.in(folder);

        assertThat(session.run(with(pack, "--remove-gone"))).isZero();

        assertThat(session.out())
                .containsPattern("Removed: \\S*dist.c: ")
                .containsPattern("left in place: \\S*dist.backup: ");
        assertThat(folder.resolve("dist/c")).doesNotExist();
        assertThat(files(backup)).isEqualTo(before);
    }

    private Path site(String name) {
        return folder.resolve("site").resolve(name);
    }
}

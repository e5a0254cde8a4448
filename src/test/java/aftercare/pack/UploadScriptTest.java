package aftercare.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script with a program in the place of rclone that writes down which files it is told to copy. */
class UploadScriptTest {
    private static final List<String> SITE = List.of(
            "index.html",
            "guides/rest.html",
            "404.html",
            "assets/site.css",
            "leaflets/rest.pdf",
            "sitemap.xml",
            "status.json",
            ".aftercare-manifest.json");

    @TempDir
    private Path folder;

    @BeforeEach
    void writePack() throws IOException {
        for (var address : SITE) {
            write("site/" + address, "ours");
        }
        Files.writeString(folder.resolve("upload"), UploadScript.of(SITE.subList(0, SITE.size() - 1)));
        Files.writeString(folder.resolve("delete.txt"), "");
        var rclone = write("bin/rclone", """
                #!/bin/sh
                bin=$(dirname "$0")
                echo "$@" >> "$bin/called.txt"
                [ "$1" != copy ] || cat >> "$bin/copied.txt"
                """);
        assertThat(rclone.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void uploadsWhatThePackHasAndNothingElse() throws Exception {
        write("site/.aftercare-work/files/guides/rest.html", "half");
        write("site/private.pdf", "mine");
        write("site/guides/private.html", "mine");
        write("site/assets/private.js", "mine");

        assertThat(upload()).isZero();

        assertThat(copied())
                .containsOnlyOnceElementsOf(SITE.subList(3, SITE.size()))
                .hasSameElementsAs(SITE);
    }

    @Test
    void uploadsPagesAfterAllThatTheyShowAndTheFirstPageLast() throws Exception {
        upload();

        var copied = copied();
        var first = copied.indexOf("index.html");
        assertThat(copied.subList(0, copied.indexOf("guides/rest.html")))
                .contains("assets/site.css", "leaflets/rest.pdf");
        assertThat(copied.lastIndexOf("guides/rest.html")).isLessThan(first);
    }

    @Test
    void refusesASiteThatIsNotWhole() throws Exception {
        Files.delete(folder.resolve("site/guides/rest.html"));

        assertThat(upload()).isEqualTo(1);
        assertThat(copied()).doesNotContain("index.html");
    }

    @Test
    void refusesAfterAPackThatWasBrokenOff() throws Exception {
        write(Bucket.COMING, "");

        assertThat(upload()).isEqualTo(1);
        assertThat(folder.resolve("bin/copied.txt")).doesNotExist();
    }

    @Test
    void takesPathsFromWhereItsUserStands() throws Exception {
        Files.writeString(folder.resolve("delete.txt"), "guides/old.html\n");

        assertThat(upload("../place", "--config", "my.conf")).isZero();

        var here = folder.toRealPath();
        assertThat(Files.readAllLines(folder.resolve("bin/called.txt")))
                .anyMatch(call -> call.startsWith("copy " + here.resolve("site") + " ../place "))
                .contains("delete ../place --files-from-raw " + here.resolve("delete.txt") + " --config my.conf")
                .allMatch(call -> call.endsWith(" --config my.conf"));
        assertThat(copied()).hasSameElementsAs(SITE);
    }

    @Test
    void tellsItsUseWhereNoPlaceIsNamed() throws Exception {
        for (var words : new String[][] {{}, {"--dry-run"}, {""}}) {
            assertThat(upload(words)).isEqualTo(2);
            assertThat(folder.resolve("log.txt")).content().contains("usage: ./upload");
        }
        assertThat(folder.resolve("bin/called.txt")).doesNotExist();
    }

    private Path write(String address, String text) throws IOException {
        var file = folder.resolve(address);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }

    private List<String> copied() throws IOException {
        return Files.readAllLines(folder.resolve("bin/copied.txt"));
    }

    private int upload() throws Exception {
        return upload("store:bucket");
    }

    private int upload(String... words) throws Exception {
        var elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        var builder = new ProcessBuilder("sh", "../upload")
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile());
        builder.environment().merge("PATH", folder.resolve("bin").toString(), (old, own) -> own + ":" + old);
        builder.command().addAll(List.of(words));
        var script = builder.start();
        assertThat(script.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return script.exitValue();
    }
}

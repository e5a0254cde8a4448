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
        var rclone = write("bin/rclone", "#!/bin/sh\ncat >> \"$(dirname \"$0\")/copied.txt\"\n");
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

    private Path write(String address, String text) throws IOException {
        var file = folder.resolve(address);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }

    private List<String> copied() throws IOException {
        return Files.readAllLines(folder.resolve("bin/copied.txt"));
    }

    private int upload() throws Exception {
        var builder = new ProcessBuilder("sh", folder.resolve("upload").toString(), "store:bucket")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile());
        builder.environment().merge("PATH", folder.resolve("bin").toString(), (old, own) -> own + ":" + old);
        var script = builder.start();
        assertThat(script.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return script.exitValue();
    }
}

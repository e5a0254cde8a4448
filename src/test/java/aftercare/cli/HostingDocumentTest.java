package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.PublishedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the samples in the document for clinics equal those in a clinic's pack. */
class HostingDocumentTest {
    private static final Pattern COMMAND =
            Pattern.compile("java -jar aftercare\\.jar ((?:doctor|pack --clinic)[^\\n>\"`]*)");

    @TempDir
    private Path folder;

    @Test
    void samplesAreWhatAPackOfThatClinicSays() throws IOException {
        var clinic = String.join("", fences("yaml file=clinic.yaml").toList());
        Files.writeString(folder.resolve("clinic.yaml"), clinic.replaceFirst("(?m)^logo: .*\n", ""));
        assertThat(Session.in(folder).run("pack", "--quiet")).isZero();

        assertThat(fromPack("README.txt")).contains(fences("html").toList());
        assertThat(fromPack("nginx.conf")).contains("nginx.conf;", "root /var/www/");
        assertThat(fences("nginx").toList()).singleElement().asString().contains("aftercare/nginx.conf;");
        assertThat(fences("caddyfile").toList()).singleElement().asString().contains("aftercare/Caddyfile");
    }

    /** The recipes for cron, GitHub Actions, Windows and many clinics, asked of copies on loopback. */
    @Test
    void everyCommandForDoctorAndShardsDoesWhatItSays() throws IOException {
        try (var web = new PublishedFiles()) {
            var clinic = "name: Riverside Massage\nbase-url: " + web.url("aftercare") + "\n";
            Files.writeString(folder.resolve("clinic.yaml"), clinic);
            Files.createDirectories(folder.resolve("clinics"));
            for (var name : new String[] {"north", "south", "west", "east"}) {
                Files.writeString(folder.resolve("clinics").resolve(name + ".yaml"), clinic);
            }
            assertThat(Session.in(folder).run("pack", "--quiet")).isZero();
            web.publish("aftercare", folder.resolve("dist/clinic.zip"));

            var commands = COMMAND.matcher(Files.readString(Path.of("docs/hosting.md")))
                    .results()
                    .map(command -> command.group(1).strip())
                    .toList();
            assertThat(commands).hasSizeGreaterThan(5);
            for (var command : commands) {
                var session = Session.in(folder);
                var words = command.replace("https://riverside.example/aftercare/", web.url("aftercare"))
                        .replace("${{ matrix.shard }}", "1")
                        .split(" ");
                assertThat(session.run(words))
                        .as(command + "\n" + session.err())
                        .isIn(0, 1);
                assertThat(session.err()).as(command).isEmpty();
                assertThat(session.out()).as(command).doesNotContain("AC710", "AC711", "AC712", "AC724");
            }
        }
    }

    private String fromPack(String name) throws IOException {
        try (var zip = new ZipFile(folder.resolve("dist/clinic.zip").toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static Stream<String> fences(String language) throws IOException {
        var pattern = Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$");
        List<String> fences = pattern.matcher(Files.readString(Path.of("docs/hosting.md")))
                .results()
                .map(fence -> fence.group(1))
                .toList();
        return fences.stream();
    }
}

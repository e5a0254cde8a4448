package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.PublishedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the document for clinics that look after copies. */
@Tag("long")
class HostingRecipesTest {
    private static final Pattern COMMAND =
            Pattern.compile("java -jar aftercare\\.jar ((?:doctor|pack --clinic)[^\\n>\"`]*)");

    @TempDir
    private Path folder;

    /** The recipes for cron, GitHub Actions, Windows and many clinics, asked of copies on loopback. */
    @Test
    void everyCommandForDoctorAndShardsDoesWhatItSays() throws IOException {
        Copies.folder(Path.of("src/test/resources/sites/small/content"), folder.resolve("content"));
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
}

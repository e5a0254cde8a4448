package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.copy.BuildRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SiteOptionsTest {
    @TempDir
    private Path folder;

    @Test
    void usesWhatCameWithTheProgramWhereFolderIsNotThere() throws IOException {
        Files.createDirectory(folder.resolve("templates"));

        var request = request();

        assertThat(request.content()).isEmpty();
        assertThat(request.templates()).contains(folder.resolve("templates"));
        assertThat(request.output()).isEqualTo(folder.resolve("site"));
    }

    @Test
    void takesNamedFolders() throws IOException {
        Files.createDirectories(folder.resolve("mine/words"));

        var request = request("--content", "mine/words", "-o", "out/there");

        assertThat(request.content()).contains(folder.resolve("mine/words"));
        assertThat(request.output()).isEqualTo(folder.resolve("out/there"));
    }

    @Test
    void endsBaseUrlInSlash() {
        assertThat(request("--base-url", "https://clinic.example/care").baseUrl())
                .contains("https://clinic.example/care/");
        assertThat(request("--base-url", "http://localhost:8080/").baseUrl()).contains("http://localhost:8080/");
        assertThat(request().baseUrl()).isEmpty();
    }

    @Test
    void buildsForDayThatIsNamed() {
        assertThat(request("--today", "2026-11-22").today().shown()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    private BuildRequest request(String... words) {
        var options = new SiteOptions();
        new CommandLine(options).parseArgs(words);
        return options.request(folder);
    }
}

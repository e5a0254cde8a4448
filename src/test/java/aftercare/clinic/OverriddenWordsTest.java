package aftercare.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.markdown.MarkdownReader;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverriddenWordsTest {
    @TempDir
    private Path folder;

    @Test
    void wordsMustKeepThePlaceThatAPageFillsIn() throws IOException {
        var file = folder.resolve("en/strings.yaml");
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(
                file,
                Replaced.replaces("en/strings.yaml")
                        + "menu: Pages\nphone: \"{1}\"\nfooter: {contact-clinic: Tell us., hours: \"{0}\"}\n");
        var files = ContentFiles.inDirectory(Path.of("content"), "content");
        var stock =
                new ContentReader(files, new MarkdownReader()).read().value().orElseThrow();

        var merged = Overrides.read(folder, stock.site(), files, name -> Optional.empty())
                .merge(stock, stock);

        assertThat(merged.problems().list())
                .extracting(problem -> problem.code() + " " + problem.location().line())
                .as("each text is refused once")
                .containsExactlyInAnyOrder("AC625 3", "AC625 4", "AC625 4");
    }
}

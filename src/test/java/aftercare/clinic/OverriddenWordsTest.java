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
    void warnsOnlyOfTheWordWhoseOriginalChanged() throws IOException {
        var stock = ContentFiles.inDirectory(Path.of("content"), "content");
        var site = new ContentReader(stock, new MarkdownReader())
                .read()
                .value()
                .orElseThrow()
                .site();
        var before = "menu: Before\nnavigation: Before\n";
        var hash = aftercare.format.Sha256.of(before.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        write("originals/en/strings.yaml", before);
        write("content/en/strings.yaml", "menu: After\nnavigation: After\n");
        var files = ContentFiles.inDirectory(folder.resolve("content"), "content");

        write("overrides/en/strings.yaml", "replaces: " + hash + "\nlanguages: Tongues\nmenu: Pages\n");
        var one = Overrides.read(folder.resolve("overrides"), site, files, name -> Optional.empty());
        write("overrides/en/strings.yaml", "replaces: " + hash + "\nlanguages: Tongues\n");
        var none = Overrides.read(folder.resolve("overrides"), site, files, name -> Optional.empty());

        assertThat(one.problems().list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AC622");
            assertThat(problem.location().line()).isEqualTo(3);
            assertThat(problem.message()).contains("menu");
        });
        assertThat(one.moved()).isEqualTo(1);
        assertThat(none.problems().list()).isEmpty();
        assertThat(none.moved()).isZero();
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    @Test
    void wordsMustKeepThePlaceThatAPageFillsIn() throws IOException {
        var file = folder.resolve("en/strings.yaml");
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(
                file,
                Replaced.replaces("en/strings.yaml")
                        + "menu: Pages\nphone: \"{1}\"\nfooter: {contact-clinic: Tell us., hours: \"{0}\"}\n"
                        + "topic: {description: \"On ${0}\"}\nnavigation: \"Main {pages}\"\n");
        var files = ContentFiles.inDirectory(Path.of("content"), "content");
        var stock =
                new ContentReader(files, new MarkdownReader()).read().value().orElseThrow();

        var merged = Overrides.read(folder, stock.site(), files, name -> Optional.empty())
                .merge(stock, stock);

        assertThat(merged.problems().list())
                .extracting(problem -> problem.code() + " " + problem.location().line())
                .as("each text is refused once")
                .containsExactlyInAnyOrder("AC625 3", "AC625 4", "AC625 4", "AC625 5", "AC625 6");
    }
}

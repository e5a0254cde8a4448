package aftercare.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverriddenSignsTest {
    private static final Path STOCK = Path.of("content");
    private static final String SIGN =
            "replaces: sha256-0\ngetting-worse: {care: soon, text: %s, sources: [], basis: consensus}\n";

    @TempDir
    private Path folder;

    private final ContentFiles files = ContentFiles.inDirectory(STOCK, "content");
    private final Content stock = read(files);

    private static Content read(ContentFiles files) {
        return new ContentReader(files, new MarkdownReader()).read().value().orElseThrow();
    }

    private Content overridden(String words) throws IOException {
        var file = folder.resolve("en/signs.yaml");
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, SIGN.formatted(words));
        var overrides = Overrides.read(folder, files, name -> Optional.empty());
        return overrides.merge(stock, read(overrides.files())).content();
    }

    private static String version(Content content, String path) {
        return content.editions().get(0).guides().stream()
                .filter(guide -> guide.path().file().equals(path))
                .map(guide -> guide.hash())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSignOfTheClinicsMakesAnotherVersionOfTheTextsThatShowIt() throws IOException {
        var own = overridden("It gets worse");
        assertThat(version(own, "en/guides/painkillers.md"))
                .isNotEqualTo(version(stock, "en/guides/painkillers.md"))
                .isNotEqualTo(version(overridden("It got worse"), "en/guides/painkillers.md"));
        assertThat(version(own, "en/guides/before-your-massage.md"))
                .isEqualTo(version(stock, "en/guides/before-your-massage.md"));
    }
}

package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.page.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide whose settings name warning signs says them on paper, too. */
class LeafletNamedSignsTest {
    @Test
    void standBeforeTheText(@TempDir Path folder) throws IOException {
        var site = LeafletSite.in(folder);
        var guide = site.content().resolve("en/guides/move.md");
        Files.writeString(guide, Files.readString(guide).replaceFirst("---\n", "---\nsigns: [chest-pain]\n"));

        var built = site.build("site", Optional.empty(), PaperSize.A4);

        assertThat(built.problems().hasErrors()).as(built.problems().toString()).isFalse();
        try (var pdf = built.pdf("leaflets/move.pdf")) {
            assertThat(pdf.text().replaceAll("\\s+", " "))
                    .containsSubsequence("Get help first for:", "Chest pain", "Walk to the door");
        }
    }
}

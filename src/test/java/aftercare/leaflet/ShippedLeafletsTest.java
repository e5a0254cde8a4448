package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.page.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the leaflets of the shipped guides fit on two sheets. */
class ShippedLeafletsTest {
    private static final int MOST_SIDES = 4;

    @Test
    void eachTakesTwoSheetsAtMost(@TempDir Path folder) throws IOException {
        var request = new BuildRequest(
                        Optional.of(Path.of("content")),
                        Optional.of(Path.of("templates")),
                        folder,
                        Optional.of("https://clinic.example/aftercare/"),
                        ShippedSite.TODAY)
                .withLeaflets(PaperSize.LETTER);

        assertThat(SiteBuild.of(request, Progress.SILENT).build().problems().list())
                .isEmpty();

        try (var leaflets = Files.list(folder.resolve("leaflets"));
                var guides = Files.list(Path.of("content/en/guides"))) {
            var files = leaflets.toList();
            assertThat(files).hasSize((int) guides.count());
            for (var file : files) {
                try (var pdf = Pdf.of(Files.readAllBytes(file))) {
                    assertThat(pdf.sides()).as(file.toString()).isLessThanOrEqualTo(MOST_SIDES);
                    assertThat(pdf.words("H1")).hasSize(1);
                }
            }
        }
    }
}

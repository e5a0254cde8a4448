package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Seeds;
import aftercare.ShippedSite;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.page.PaperSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Tests a pack of the shipped content, made once for the clinic of the document for clinics. */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class ShippedPackTest {
    private static final int MOST_SIDES = 4;

    /** In points. */
    private static final int FULL_SIZE = 12;

    private static final int EIGHTHS = 8;

    private Path folder = Path.of("");

    @BeforeAll
    void pack(@TempDir Path fresh) throws IOException {
        folder = fresh;
        var clinic = String.join("", fences("yaml file=clinic.yaml"));
        var file = Files.writeString(
                folder.resolve("clinic.yaml"),
                clinic.replaceFirst("(?m)^logo: .*\n", "").replaceFirst("(?m)^leave-out: .*\n", ""));
        var request = new BuildRequest(
                        Optional.of(Path.of("content")),
                        Optional.of(Path.of("templates")),
                        List.of(file),
                        folder.resolve("dist"),
                        Optional.empty(),
                        ShippedSite.TODAY)
                .withLeaflets(PaperSize.LETTER);

        assertThat(SiteBuild.of(request, Progress.SILENT)
                        .pack()
                        .build()
                        .problems()
                        .list())
                .isEmpty();
    }

    @Test
    void samplesOfTheDocumentAreWhatThePackSays() throws IOException {
        assertThat(text("README.txt")).contains(fences("html"));
        assertThat(text("nginx.conf")).contains("nginx.conf;", "root /var/www/");
        assertThat(fences("nginx")).singleElement().asString().contains("aftercare/nginx.conf;");
        assertThat(fences("caddyfile")).singleElement().asString().contains("aftercare/Caddyfile");
    }

    @Test
    void eachLeafletTakesTwoSheetsAtMostInLettersOfFullSize() throws IOException {
        try (var zip = zip();
                var guides = Files.list(Path.of("content/en/guides"))) {
            var leaflets = leaflets(zip);
            assertThat(leaflets).hasSizeGreaterThanOrEqualTo((int) guides.count());
            for (var leaflet : leaflets) {
                try (var pdf = Pdf.of(zip.getInputStream(leaflet).readAllBytes())) {
                    assertThat(pdf.sides()).as(leaflet.getName()).isLessThanOrEqualTo(MOST_SIDES);
                    assertThat(pdf.points()).as(leaflet.getName()).isEqualTo(FULL_SIZE);
                    assertThat(pdf.words("H1")).hasSize(1);
                }
            }
        }
    }

    /** Slow: one leaflet in eight, and all of them with {@code -Dseeds=20}. */
    @Test
    void leafletsConformToTheStandardForAccessibility() throws IOException {
        try (var zip = zip()) {
            for (var leaflet : Seeds.part(EIGHTHS, leaflets(zip))) {
                PdfUa.assertConforms(
                        leaflet.getName(), zip.getInputStream(leaflet).readAllBytes());
            }
        }
    }

    private static List<? extends ZipEntry> leaflets(ZipFile zip) {
        return zip.stream()
                .filter(entry -> entry.getName().matches("(?:.*/)?leaflets/[^/]+\\.pdf"))
                .toList();
    }

    private String text(String name) throws IOException {
        try (var zip = zip()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private ZipFile zip() throws IOException {
        return new ZipFile(folder.resolve("dist/clinic.zip").toFile());
    }

    private static List<String> fences(String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(Files.readString(Path.of("docs/hosting.md")))
                .results()
                .map(fence -> fence.group(1))
                .toList();
    }
}

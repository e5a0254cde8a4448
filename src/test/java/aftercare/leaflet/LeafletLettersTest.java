package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.page.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests which letters reach paper. */
@Tag("long")
class LeafletLettersTest {
    private static final String LATIN = "ẽ ș Ő ǧ ħ ŵ ə ɓ ẞ";
    private static final String SYMBOLS = "✓ ✗ → ≥ ☐ ★ 5‑10";
    private static final String OTHERS = "Πόνος боль Їжак שלום ألم درد";

    @Test
    void lettersOfManyScriptsArePrinted(@TempDir Path folder) throws IOException {
        var site = LeafletSite.in(folder);
        var guide = site.content().resolve("en/guides/move.md");
        Files.writeString(guide, Files.readString(guide) + "\n" + LATIN + "\n\n" + SYMBOLS + "\n\n" + OTHERS + "\n");

        var made = site.build("site", Optional.empty(), PaperSize.A4);

        assertThat(made.problems().list()).noneMatch(problem -> problem.code().equals("AC801"));
        try (var pdf = made.pdf("leaflets/move.pdf")) {
            assertThat(pdf.text()).contains(LATIN, SYMBOLS, "Πόνος боль Їжак").doesNotContain("\u25A1", "#");
        }
        PdfUa.assertConforms("move", Files.readAllBytes(made.output().resolve("leaflets/move.pdf")));
    }

    @Test
    void composesMarksThatStandAlone() {
        assertThat(FontLetters.ALL.has(0x0301)).isTrue();
        assertThat(FontLetters.ALL.has('漢')).isFalse();
    }

    @Test
    void aLeafletTakesTheFontsThatItNeeds() {
        var fonts = FontLetters.ALL;

        assertThat(fonts.families("Plain words")).isEqualTo(Set.of("Leaflet Text", "Leaflet Title"));
        assertThat(fonts.families("✓")).contains("Leaflet Symbols").doesNotContain("Leaflet Arabic");
        assertThat(fonts.families("боль ألم שלום"))
                .contains("Leaflet European", "Leaflet Arabic", "Leaflet Hebrew")
                .doesNotContain("Leaflet Mathematics");
    }
}

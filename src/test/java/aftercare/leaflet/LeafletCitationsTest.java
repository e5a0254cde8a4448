package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.page.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Citations, brackets and full stops stand on the line of the word beside them, wherever the edge of the line is. */
@Tag("long")
class LeafletCitationsTest {
    private static final int LENGTHS = 40;
    private static final List<String> ENDS = List.of(
            "word [@doe-2020].",
            "word [@doe-2020; @roe-2015].",
            "word {may help} [@roe-2015].",
            "word ([moving](move.md)).",
            "word (*so*).",
            "the reader's (own) 2–3 days, e.g. (so).");

    @TempDir
    private Path folder;

    @Test
    void noLineBeginsOrEndsWithWhatBelongsToAWord() throws IOException {
        var site = LeafletSite.in(folder);
        var guides = site.content().resolve("en/guides");
        var rest = Files.readString(guides.resolve("rest.md"));
        var text = new StringBuilder(rest.substring(0, rest.indexOf("## "))
                .replaceFirst("aliases: .*\n", "")
                .replaceFirst("title: .*", "title: Lines"));
        text.append("## Lines\n");
        for (int length = 1; length <= LENGTHS; length++) {
            for (var end : ENDS) {
                text.append("\n").append(words(length)).append(end).append("\n");
            }
        }
        Files.writeString(guides.resolve("lines.md"), text);

        var built = site.build("a4", Optional.empty(), PaperSize.A4);
        assertThat(built.problems().hasErrors()).as(built.problems().toString()).isFalse();
        var lines = new ArrayList<String>();
        try (var pdf = built.pdf("leaflets/lines.pdf")) {
            for (int side = 1; side <= pdf.sides(); side++) {
                lines.addAll(pdf.lines(side));
            }
        }
        assertThat(lines)
                .filteredOn(line -> line.contains("[") || line.contains("("))
                .hasSizeGreaterThanOrEqualTo(LENGTHS * ENDS.size())
                .noneMatch(line -> line.matches("(?:[\\[.)]|s \\(own|3 days|g\\. ).*|.*[(’]"));
    }

    /** Short sentences, each text longer than the one before by the width of a narrow letter and a space. */
    private static String words(int length) {
        return "We rest. ".repeat(5 + length / 8) + "i ".repeat(1 + length % 8);
    }
}

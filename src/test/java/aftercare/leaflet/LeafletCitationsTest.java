package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.leaflet.LeafletSite.Built;
import aftercare.page.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations, brackets and full stops stand on the line of the word beside them, wherever the edge of the line is. */
@Tag("long")
class LeafletCitationsTest {
    private static final int LENGTHS = 40;
    private static final int FULL_SIZE = 12;
    private static final Pattern BAD = Pattern.compile("(?:[\\[.,)”]|s \\(?own|3 days|g\\. ).*|.*[(“’–]");
    private static final String BASE = "https://clinic.example/aftercare/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word [@doe-2020].",
                "word [@doe-2020; @roe-2015].",
                "word {may help} [@roe-2015].",
                "word [moving](move.md) [@doe-2020].",
                "word ([moving](move.md)).",
                "word ([how to start](move.md)) [@doe-2020].",
                "word (*so*), “*so*”.",
                "word “**so**” [@doe-2020].",
                "the *reader*'s own.",
                "the reader's (own) 2–3 days, e.g. (so)."
            })
    void noLineBeginsOrEndsWithWhatBelongsToAWord(String end, @TempDir Path folder) throws IOException {
        var site = LeafletSite.in(folder);
        var guides = site.content().resolve("en/guides");
        var rest = Files.readString(guides.resolve("rest.md"));
        var text = new StringBuilder(rest.substring(0, rest.indexOf("## "))
                .replaceFirst("aliases: .*\n", "")
                .replaceFirst("title: .*", "title: Lines"));
        text.append("## Lines\n");
        for (int length = 1; length <= LENGTHS; length++) {
            text.append("\n").append(words(length)).append(end).append("\n");
        }
        Files.writeString(guides.resolve("lines.md"), text);

        assertNoBadLine(site.build("plain", Optional.empty(), PaperSize.A4));
        assertNoBadLine(site.build("linked", Optional.of(BASE), PaperSize.A4));
    }

    private static void assertNoBadLine(Built built) throws IOException {
        assertThat(built.problems().hasErrors()).as(built.problems().toString()).isFalse();
        try (var pdf = built.pdf("leaflets/lines.pdf")) {
            assertThat(pdf.points()).isEqualTo(FULL_SIZE);
            var lines = new ArrayList<String>();
            for (int side = 1; side <= pdf.sides(); side++) {
                lines.addAll(pdf.lines(side));
            }
            assertThat(lines)
                    .hasSizeGreaterThan(LENGTHS)
                    .noneMatch(line -> BAD.matcher(line).matches());
        }
    }

    /** Short sentences, each text longer than the one before by the width of a narrow letter and a space. */
    private static String words(int length) {
        return "We rest. ".repeat(5 + length / 8) + "i ".repeat(1 + length % 8);
    }
}

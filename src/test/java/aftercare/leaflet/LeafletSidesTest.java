package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.page.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Tests what belongs together, wherever the edge of a side would part it: each guide has one line more than the one before. */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class LeafletSidesTest {
    private static final int LEAST_LINES = 12;
    private static final int MOST_LINES = 34;

    private final List<List<String>> sides = new ArrayList<>();

    @BeforeAll
    void print(@TempDir Path folder) throws IOException {
        var site = LeafletSite.in(folder);
        var guides = site.content().resolve("en/guides");
        var rest = Files.readString(guides.resolve("rest.md"));
        var head = rest.substring(0, rest.indexOf("## ")).replaceFirst("aliases: .*\n", "");
        for (int lines = LEAST_LINES; lines <= MOST_LINES; lines++) {
            Files.writeString(
                    guides.resolve("lines-" + lines + ".md"),
                    head.replaceFirst("title: .*", "title: Lines " + lines) + "## Lines\n\n"
                            + "- One line.\n".repeat(lines)
                            + """

                              ::: do
                              - First item.
                              - Second item.
                              :::

                              ::: pictures
                              - ![A figure lies on its side](../../images/side.svg) Short words.
                              - ![A figure lies still](../../images/side.svg) Longer words, which take three or even four lines below their picture.
                              - ![A figure lies yet](../../images/side.svg) Third words.
                              :::

                              """);
        }
        var built = site.build("a4", Optional.empty(), PaperSize.A4);
        for (int lines = LEAST_LINES; lines <= MOST_LINES; lines++) {
            try (var pdf = built.pdf("leaflets/lines-" + lines + ".pdf")) {
                for (int side = 1; side <= pdf.sides(); side++) {
                    sides.add(pdf.lines(side));
                }
            }
        }
    }

    @Test
    void aTitleStandsOnTheSideOfItsFirstItem() {
        assertThat(sides)
                .allSatisfy(lines -> assertThat(lines.get(0)).doesNotContain("First item"))
                .anySatisfy(lines -> assertThat(lines.get(1)).contains("First item"));
    }

    @Test
    void wordsBelowPicturesBeginOnOneLine() {
        assertThat(sides)
                .filteredOn(lines -> lines.toString().contains("Short words"))
                .hasSize(MOST_LINES - LEAST_LINES + 1)
                .allSatisfy(lines ->
                        assertThat(lines).anySatisfy(line -> assertThat(line).contains("Short words", "Longer words")));
    }
}

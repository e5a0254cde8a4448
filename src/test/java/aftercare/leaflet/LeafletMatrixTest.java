package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Seeds;
import aftercare.leaflet.LeafletSite.Built;
import aftercare.page.PaperSize;
import aftercare.problem.Severity;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that each element that authors can write reaches paper: whole, in order, and within the side. */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class LeafletMatrixTest {
    /** The margins at both sides, in points: what stands in them is cut. */
    private static final double ASIDE = 51;

    /** The least margin on top, in points: ten millimetres, which every printer can leave. */
    private static final double MARGIN = 28;

    /** The least distance of the line at the foot from the edge, in points. */
    private static final double FOOT = 17;

    private static final int DOTS_PER_INCH = 72;
    private static final int PARTS = 8;

    private final LeafletElements elements;
    private Built a4;
    private Built letter;

    LeafletMatrixTest(@TempDir Path folder) throws IOException {
        elements = LeafletElements.read();
        var site = LeafletSite.in(folder);
        elements.write(site.content());
        a4 = site.build("a4", Optional.empty(), PaperSize.A4);
        letter = site.build("letter", Optional.empty(), PaperSize.LETTER);
    }

    @BeforeAll
    void hasNoErrors() {
        assertThat(a4.problems().list())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .isEmpty();
    }

    Stream<String> names() {
        return elements.texts().keySet().stream();
    }

    static Stream<String> pictures() {
        return LeafletElements.PICTURES.keySet().stream();
    }

    private Pdf pdf(Built built, String name) throws IOException {
        return built.pdf("leaflets/" + name + ".pdf");
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadOutWholeAndInOrder(String name) throws IOException {
        try (var pdf = pdf(a4, name)) {
            // A long word is broken between lines, and read as one.
            assertThat(LeafletElements.wordsOf(pdf.text()))
                    .containsSubsequence(elements.words(name).toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadOutInOrderFromRightToLeft(String name) throws IOException {
        try (var pdf = a4.pdf("ar/leaflets/" + name + ".pdf")) {
            assertThat(pdf.text())
                    .containsSubsequence(elements.words(name).stream()
                            .map(LeafletElements::arabic)
                            .toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void standsWithinTheSideAndOverNothing(String name) throws IOException {
        for (var address : List.of("leaflets/", "ar/leaflets/")) {
            try (var pdf = (address.startsWith("ar") ? a4 : letter).pdf(address + name + ".pdf")) {
                for (int side = 1; side <= pdf.sides(); side++) {
                    var box = pdf.document().getPage(side - 1).getMediaBox();
                    var letters = Letters.of(pdf.document(), side);
                    letters.assertInside(new Rectangle2D.Double(
                            ASIDE, MARGIN, box.getWidth() - 2 * ASIDE, box.getHeight() - MARGIN - FOOT));
                    letters.assertApart();
                }
            }
        }
    }

    @Test
    void noPictureIsCutAtTheEdgeOfASide() throws IOException {
        for (var address : List.of("leaflets/", "ar/leaflets/")) {
            try (var pdf = a4.pdf(address + LeafletElements.COLUMN + ".pdf")) {
                var heights = new ArrayList<Integer>();
                for (int side = 0; side < pdf.sides(); side++) {
                    heights.addAll(FramedPicture.heightsIn(pdf.picture(side, DOTS_PER_INCH)));
                }
                assertThat(heights)
                        .hasSize(14)
                        .allSatisfy(height -> assertThat(height).isBetween(heights.get(0) - 2, heights.get(0) + 2));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void picturesAreWhole(String name) throws IOException {
        var picture = Objects.requireNonNull(LeafletElements.PICTURES.get(name));
        for (var built : new Built[] {a4, letter}) {
            try (var pdf = pdf(built, name)) {
                var found = new ArrayList<Rectangle2D>();
                AssertionError missing = null;
                for (int side = 0; side < pdf.sides(); side++) {
                    try {
                        found.add(picture.findIn(pdf.picture(side, DOTS_PER_INCH)));
                    } catch (AssertionError none) {
                        missing = none;
                    }
                }
                if (found.isEmpty() && missing != null) {
                    throw missing;
                }
                assertThat(pdf.words("Figure")).contains("It shows ALTERNATIVE");
                assertThat(found).singleElement().satisfies(area -> {
                    assertThat(area.getMinX()).isGreaterThan(MARGIN);
                    assertThat(area.getMaxX()).isLessThan(pdf.size().get(0) - MARGIN);
                    assertThat(area.getMaxY()).isLessThan(pdf.size().get(1) - MARGIN);
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void eachSideOfATableHasItsHead(String name) throws IOException {
        try (var pdf = pdf(a4, name)) {
            for (int side = 1; side <= pdf.sides(); side++) {
                var words = Letters.of(pdf.document(), side).words();
                if (words.contains("ROW")) {
                    assertThat(words).as("side %d", side).contains("HEADA", "HEADB");
                }
            }
            assertThat(pdf.words("TH")).as("said once").containsExactly("HEADA", "HEADB");
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void saysTheHeadOfATableOnceFromRightToLeft(String name) throws IOException {
        try (var pdf = a4.pdf("ar/leaflets/" + name + ".pdf")) {
            assertThat(pdf.words("TH"))
                    .as("said once")
                    .containsExactly(LeafletElements.arabic("HEADA"), LeafletElements.arabic("HEADB"));
        }
    }

    @Test
    void wordsOfANarrowColumnStayWhole() throws IOException {
        for (var built : List.of(a4, letter)) {
            try (var pdf = pdf(built, "table-narrow")) {
                assertThat(Letters.of(pdf.document(), 1).words().split("\\s+"))
                        .contains("PICTURES", "LONG", "BREAK", "minutes", "SHORT");
            }
        }
    }

    /** The picture is 45 pixels high, which are 34 points. */
    @Test
    void wordsOfTwoPicturesStandBesideThem() throws IOException {
        try (var pdf = pdf(a4, "picture-pair")) {
            assertThat(pdf.fromTop("WORDA") - pdf.fromTop("BEFORE")).isLessThan(34);
            assertThat(pdf.fromTop("WORDB")).isEqualTo(pdf.fromTop("WORDA"));
        }
    }

    @Test
    void stepsBesidePicturesAreNumbered() throws IOException {
        try (var pdf = pdf(a4, "mixed-steps")) {
            assertThat(Letters.of(pdf.document(), 1).words())
                    .containsPattern("1[\\s\u00a0]+PLAIN")
                    .containsPattern("2[\\s\u00a0]+PICTURED")
                    .containsPattern("3[\\s\u00a0]+Words");
        }
    }

    @Test
    void numbersGoOnFromWhereTheyStart() throws IOException {
        try (var pdf = a4.pdf("ar/leaflets/lists.pdf")) {
            assertThat(Letters.of(pdf.document(), 1).words()).contains("99", "100");
        }
    }

    static Stream<String> tables() {
        return Stream.of("table-3", "table-8", "table-40", "table-90");
    }

    @Test
    void notesLeadThereAndBack() throws IOException {
        try (var pdf = pdf(a4, "notes")) {
            assertThat(pdf.words("Link")).noneMatch(words -> words.contains("#"));
            assertThat(pdf.leadsWithin()).isEqualTo(6);
        }
    }

    /** Slow: a part of the names. */
    Stream<String> namesOfADay() {
        return Seeds.part(PARTS, names().sorted().toList()).stream();
    }

    @ParameterizedTest
    @MethodSource("namesOfADay")
    void conformsToTheStandardForAccessibility(String name) throws IOException {
        for (var address : List.of("leaflets/", "ar/leaflets/")) {
            PdfUa.assertConforms(name, Files.readAllBytes(a4.output().resolve(address + name + ".pdf")));
        }
    }
}

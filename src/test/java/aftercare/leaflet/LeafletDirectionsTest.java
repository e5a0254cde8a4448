package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Tests that names, numbers, hours and addresses of a clinic stand on paper as they are read, in both directions. */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class LeafletDirectionsTest {
    private static final String CLINIC = """
        name: مركز النهر – Riverside
        emergency: {number: "998", label: الإسعاف}
        phones:
          - {label: الهاتف, number: "+971 4 123 4567"}
          - {label: Front desk, number: "+971 4 123 4568 ext. 89"}
        address: |
          ١٢ شارع النهر
          12 River Road (left)
          هاتف: +971 4 555 0000 دبي
        hours: |
          السبت 9:00
          من السبت ٩ – ١٧
          Sunday 10:30-14:00
        """;

    private Map<String, List<String>> lines = Map.of();
    private String arabicReadOut = "";
    private final List<Letters> letters = new ArrayList<>();

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        var clinic = folder.resolve("clinic.yaml");
        Files.writeString(clinic, CLINIC);
        var site = LeafletSite.in(folder);
        var guide = site.content().resolve("en/guides/rest.md");
        Files.writeString(guide, Files.readString(guide) + """

                        Open שלום 12:30 now.

                        Say خبز **ماء** ورد today.

                        Drink ٥ خبز ماء now.

                        Say שלום **12**:30 מים today.

                        Say שלום מים [@doe-2020] today, and שלום [@doe-2020] [@roe-2015] too.
                        """);
        var arabic = site.content().resolve("ar/guides/rest.md");
        Files.writeString(
                arabic,
                Files.readString(arabic)
                        + "\n4. النوم **جيدا**\n   - وسادة\n5. كوب ماء\n\nخذ ibuprofen **gel** forte من هنا.\n\nالعمر ≥ 65 سنة.\n");
        var built = site.buildFor(clinic);
        lines = new TreeMap<>();
        for (var address : List.of("leaflets/rest.pdf", "ar/leaflets/rest.pdf")) {
            try (var pdf = built.pdf(address)) {
                lines.put(address, lines(pdf.document()));
                for (int side = 1; side <= pdf.sides(); side++) {
                    letters.add(Letters.of(pdf.document(), side));
                }
                arabicReadOut = pdf.text();
            }
        }
    }

    /** The letters of each line as they stand from left to right, without blanks. */
    private static List<String> lines(PDDocument document) throws IOException {
        var letters = new TreeMap<Double, List<TextPosition>>();
        var stripper = new PDFTextStripper() {
            private double side;

            @Override
            protected void processTextPosition(TextPosition letter) {
                super.processTextPosition(letter);
                side = getCurrentPageNo() * letter.getPageHeight();
                letters.computeIfAbsent((double) Math.round(side + letter.getYDirAdj()), line -> new ArrayList<>())
                        .add(letter);
            }
        };
        stripper.writeText(document, new StringWriter());
        return letters.values().stream()
                .map(line -> line.stream()
                        .sorted(Comparator.comparing(TextPosition::getXDirAdj))
                        .map(TextPosition::getUnicode)
                        .collect(Collectors.joining()))
                .map(line -> Normalizer.normalize(line, Normalizer.Form.NFKC).replaceAll("\\s", ""))
                .toList();
    }

    private static String fromTheLeft(String arabic) {
        return new StringBuilder(arabic).reverse().toString();
    }

    @Test
    void numbersAndWordsInLatinLettersReadFromTheLeft() {
        for (var words : List.of("+97141234567", "+97141234568ext.89", "12RiverRoad(left)", "Sunday10:30-14:00")) {
            assertThat(lines)
                    .allSatisfy((address, printed) ->
                            assertThat(printed).as(address).anyMatch(line -> line.contains(words)));
        }
    }

    @Test
    void arabicWordsReadFromTheRight() {
        for (var words : List.of("الهاتف", "شارعالنهر", "السبت")) {
            assertThat(lines)
                    .allSatisfy((address, printed) ->
                            assertThat(printed).as(address).anyMatch(line -> line.contains(fromTheLeft(words))));
        }
    }

    @Test
    void labelStandsBeforeItsNumber() {
        assertThat(lines.get("ar/leaflets/rest.pdf"))
                .anyMatch(line -> line.endsWith("+97141234567:" + fromTheLeft("الهاتف")));
        assertThat(lines.get("leaflets/rest.pdf")).anyMatch(line -> line.endsWith("Frontdesk:+97141234568ext.89"));
    }

    /** A number after Hebrew words belongs to them, and so stands to their left. */
    @Test
    void numberStaysWithWordsOfTheOtherDirection() {
        assertThat(lines.get("leaflets/rest.pdf"))
                .anyMatch(line -> line.endsWith("Open12:30" + fromTheLeft("שלום") + "now."));
    }

    @Test
    void numbersOfListsAreReadOutWithTheirWords() {
        assertThat(arabicReadOut.replace('\u00a0', ' '))
                .contains("1 اجلس على كرسي", "4 النوم جيدا", "5 كوب ماء", "1 Doe");
    }

    /** The library sets one element after the other; the words of several have the order of their direction. */
    @Test
    void emphasisedWordsKeepTheirPlaceAmongTheOthers() {
        assertThat(lines.get("ar/leaflets/rest.pdf"))
                .anyMatch(line -> line.endsWith(fromTheLeft("منهنا") + "ibuprofengelforte" + fromTheLeft("خذ")));
        assertThat(lines.get("leaflets/rest.pdf"))
                .anyMatch(line -> line.endsWith("Say" + fromTheLeft("خبزماءورد") + "today."));
    }

    @Test
    void numberBelongsToTheWordsAroundIt() {
        assertThat(lines.get("leaflets/rest.pdf"))
                .anyMatch(line -> line.endsWith("Drink" + fromTheLeft("خبزماء") + "٥now."))
                .anyMatch(line -> line.endsWith("Say" + fromTheLeft("מים") + "12:30" + fromTheLeft("שלום") + "today."));
    }

    @Test
    void signBetweenNumbersIsMirrored() {
        assertThat(lines.get("ar/leaflets/rest.pdf"))
                .anyMatch(line -> line.endsWith(fromTheLeft("سنة") + "65≤" + fromTheLeft("العمر")));
    }

    @Test
    void noLetterStandsOverAnother() {
        letters.forEach(Letters::assertApart);
    }

    @Test
    void wordsOfTwoDirectionsBeginWhereTheirFirstLetterDoes() {
        for (var words : List.of(
                "Riverside–" + fromTheLeft("مركزالنهر"),
                "١٧–٩" + fromTheLeft("منالسبت"),
                fromTheLeft("دبي") + "+97145550000:" + fromTheLeft("هاتف"))) {
            assertThat(lines)
                    .allSatisfy((address, printed) ->
                            assertThat(printed).as(address).anyMatch(line -> line.contains(words)));
        }
    }

    @Test
    void nameIsJoinedAndTurnedBelowEachSide() {
        assertThat(lines)
                .allSatisfy((address, printed) -> assertThat(printed)
                        .as(address)
                        .filteredOn(line -> line.contains("Riverside–" + fromTheLeft("مركزالنهر")))
                        .hasSizeGreaterThan(2));
    }
}

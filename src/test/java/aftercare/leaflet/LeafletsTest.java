package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.leaflet.LeafletSite.Built;
import aftercare.page.PaperSize;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Tests leaflets as a screen reader, a camera and a printer see them. */
@TestInstance(Lifecycle.PER_CLASS)
class LeafletsTest {
    private static final String BASE = "https://clinic.example/aftercare/";

    private LeafletSite site;
    private Built built;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        site = LeafletSite.in(folder);
        built = site.build("a4", Optional.of(BASE), PaperSize.A4);
    }

    @Test
    void everyGuideThatHoldsHasALeaflet() throws IOException {
        assertThat(built.leaflets().keySet())
                .containsExactly(
                        "ar/leaflets/rest.pdf", "es/leaflets/rest.pdf", "leaflets/move.pdf", "leaflets/rest.pdf");
        assertThat(built.page("guides/rest.html")).contains("href=\"../leaflets/rest.pdf\"");
        assertThat(built.page("es/guides/rest.html")).contains("href=\"../leaflets/rest.pdf\"");
        assertThat(built.page("guides/old-belts.html")).doesNotContain("leaflets/");
    }

    @Test
    void aPlainBuildHasNoneAndLinksToNone() throws IOException {
        var plain = site.withoutLeaflets("plain");

        assertThat(plain.leaflets()).isEmpty();
        assertThat(plain.page("guides/rest.html")).doesNotContain("leaflets/");
    }

    @Test
    void saysWhatItIsAndInWhichLanguage() throws IOException {
        try (var pdf = built.pdf("leaflets/rest.pdf");
                var spanish = built.pdf("es/leaflets/rest.pdf")) {
            assertThat(pdf.isTagged()).isTrue();
            assertThat(pdf.title()).isEqualTo("Rest: how much");
            assertThat(pdf.language()).isEqualTo("en");
            assertThat(spanish.language()).isEqualTo("es");
            assertThat(pdf.bookmarks()).startsWith("Rest: how much").contains("How much", "Sources");
        }
    }

    @Test
    void isReadOutInTheOrderOfTheText() throws IOException {
        try (var pdf = built.pdf("leaflets/rest.pdf")) {
            assertThat(pdf.words("H1")).containsExactly("Rest: how much");
            assertThat(pdf.text())
                    .containsSubsequence(
                            "Rest: how much",
                            "Rest a little, then move.",
                            "Emergency",
                            "Chest pain",
                            "How much",
                            "A day is enough",
                            "Rest when you must",
                            "Do not stay in bed",
                            "Day 1",
                            "What to tell",
                            "Version",
                            "Sources",
                            "A study of rest");
            assertThat(pdf.words("LI")).contains("Do not stay in bed.");
            assertThat(pdf.words("TH")).containsExactly("When", "What");
        }
    }

    @Test
    void everyPictureHasWordsThatStandForIt() throws IOException {
        try (var pdf = built.pdf("leaflets/rest.pdf")) {
            assertThat(pdf.words("Figure"))
                    .containsExactly(
                            "Emergency:",
                            "A figure lies on its side",
                            "A code to scan that opens " + BASE + "guides/rest.html");
        }
    }

    @Test
    void itsCodeOpensThePage() throws IOException {
        try (var pdf = built.pdf("leaflets/rest.pdf")) {
            assertThat(scanned(pdf)).isEqualTo(BASE + "guides/rest.html");
        }
    }

    @Test
    void leadsNowhereWhileItsAddressIsNotKnown() throws IOException {
        var nowhere = site.build("nowhere", Optional.empty(), PaperSize.LETTER);
        try (var pdf = nowhere.pdf("leaflets/rest.pdf")) {
            assertThat(pdf.words("Figure")).hasSize(2);
            assertThat(pdf.addresses()).isEmpty();
            assertThat(pdf.size()).containsExactly(612, 792);
        }
        try (var pdf = built.pdf("leaflets/rest.pdf")) {
            assertThat(pdf.addresses()).contains(BASE + "guides/move.html#how-to-start");
            assertThat(pdf.size()).containsExactly(595, 842);
        }
    }

    @Test
    void arabicIsReadFromRightToLeft() throws IOException {
        try (var pdf = built.pdf("ar/leaflets/rest.pdf")) {
            assertThat(pdf.language()).isEqualTo("ar");
            assertThat(pdf.words("H1")).containsExactly("الراحة بعد التدليك");
            assertThat(pdf.text()).containsSubsequence("اجلس على كرسي", "قف وامش", "لا تبق في السرير");
            assertThat(pdf.words("TH")).containsExactly("متى", "ماذا");
            assertThat(pdf.lefts("TH").get(0)).isGreaterThan(pdf.lefts("TH").get(1));
        }
    }

    @Test
    void aClinicShowsItsNameAndNumbers(@TempDir Path folder) throws IOException {
        var clinic = Files.writeString(folder.resolve("clinic.yaml"), """
            name: Riverside Massage
            base-url: https://riverside.example/
            logo: logo.svg
            emergency: {number: "112", label: Emergency services}
            phones: [{label: Front desk, number: "+49 30 1234567"}]
            """);
        Files.writeString(
                folder.resolve("logo.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\" width=\"40\" height=\"10\">"
                        + "<path d=\"M0 0h40v10z\"/></svg>");

        try (var pdf = site.buildFor(clinic).pdf("leaflets/rest.pdf")) {
            assertThat(pdf.words("Figure")).startsWith("Riverside Massage");
            assertThat(pdf.text()).contains("112", "+49 30 1234567");
        }
    }

    @Test
    void eachClinicOfARunShowsItsOwnNumber(@TempDir Path folder) throws IOException {
        var clinics = new Path[3];
        for (int i = 0; i < clinics.length; i++) {
            clinics[i] = Files.writeString(
                    folder.resolve("clinic-" + i + ".yaml"),
                    "name: Clinic " + i + "\nemergency: {number: \"10" + i + "\", label: Emergency services}\n");
        }

        var together = site.buildFor(clinics);

        for (int i = 0; i < clinics.length; i++) {
            try (var pdf = together.pdf("clinic-" + i + "/leaflets/rest.pdf")) {
                assertThat(pdf.text()).contains("Clinic " + i, "10" + i);
            }
        }
    }

    @Test
    void everyRunGivesTheSameBytes() throws IOException {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(site.build("there", Optional.of(BASE), PaperSize.A4).leaflets())
                    .isEqualTo(built.leaflets());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void tellsLettersThatItCannotPrint(@TempDir Path folder) throws IOException {
        var strange = LeafletSite.in(folder);
        var guide = strange.content().resolve("en/guides/move.md");
        Files.writeString(guide, Files.readString(guide).replaceFirst("main-message: ", "main-message: 漢 "));

        var made = strange.build("site", Optional.empty(), PaperSize.A4);

        assertThat(made.problems().list()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("AC801");
            assertThat(problem.message()).contains("漢");
            assertThat(problem.location().line()).isEqualTo(4);
            assertThat(problem.location().column()).isEqualTo("main-message: ".length() + 1);
        });
        try (var pdf = made.pdf("leaflets/move.pdf")) {
            assertThat(pdf.text()).contains("\u25A1 ");
        }
    }

    @Test
    void tellsOfMarksAndOfSignsThatItCannotPrint(@TempDir Path folder) throws IOException {
        var strange = LeafletSite.in(folder);
        var guide = strange.content().resolve("en/guides/move.md");
        Files.writeString(
                guide,
                Files.readString(guide).replaceFirst("title: ", "title: 漢 ")
                        + "\nThe mean is x\u0304, in a cafe\u0301.\n");
        var signs = strange.content().resolve("en/signs.yaml");
        Files.writeString(signs, Files.readString(signs).replaceFirst("text: \"?", "$0漢 "));

        var made = strange.build("site", Optional.empty(), PaperSize.A4);

        assertThat(made.problems().list())
                .filteredOn(problem -> problem.code().equals("AC801"))
                .extracting(problem -> problem.location().file().replaceFirst(".*/content/", ""))
                .containsExactlyInAnyOrder("en/guides/move.md", "en/guides/move.md", "en/signs.yaml");
        try (var pdf = made.pdf("leaflets/move.pdf")) {
            assertThat(pdf.text()).doesNotContain("#");
        }
    }

    @Test
    void printsCodeInAFontThatItHas(@TempDir Path folder) throws IOException {
        var own = LeafletSite.in(folder);
        var guide = own.content().resolve("en/guides/move.md");
        Files.writeString(
                guide, Files.readString(guide) + "\nWrite `inline`.\n\n```\nfenced words\n```\n\n    indented words\n");

        var made = own.build("site", Optional.empty(), PaperSize.A4);

        try (var pdf = made.pdf("leaflets/move.pdf")) {
            assertThat(pdf.text()).contains("inline", "fenced words", "indented words");
        }
    }

    @Test
    void ignoreSilencesWhatPrintingTells(@TempDir Path folder) throws IOException {
        var strange = LeafletSite.in(folder);
        ignore(strange.content().resolve("en/guides/move.md"), "AC801", "main-message: 漢 ");
        ignore(strange.content().resolve("en/guides/rest.md"), "AC800", "main-message: ");
        for (var path : List.of("en/guides/rest.md", "es/guides/rest.md")) {
            var guide = strange.content().resolve(path);
            Files.writeString(guide, Files.readString(guide) + "\nAnother line of it.\n".repeat(400));
        }

        var made = strange.build("site", Optional.empty(), PaperSize.A4);

        assertThat(made.problems().list())
                .noneMatch(problem -> List.of("AC801", "AC334").contains(problem.code()))
                .filteredOn(problem -> problem.code().equals("AC800"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().file()).endsWith("es/guides/rest.md"));
        assertThat(strange.withoutLeaflets("plain").problems().list())
                .noneMatch(problem -> problem.code().equals("AC334"));
    }

    private static void ignore(Path guide, String code, String message) throws IOException {
        var text = Files.readString(guide);
        Files.writeString(
                guide,
                text.replaceFirst("main-message: ", "ignore: [{code: " + code + ", reason: It is fine}]\n" + message));
    }

    /** The text that a camera reads from the QR code, on whichever side it stands. */
    private static String scanned(Pdf pdf) throws IOException {
        for (int side = 0; side < pdf.sides(); side++) {
            var picture = pdf.picture(side, 200);
            int width = picture.getWidth();
            int height = picture.getHeight();
            LuminanceSource light =
                    new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
            try {
                return new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText();
            } catch (ReaderException none) {
                // The code may stand on the next side.
            }
        }
        return "";
    }
}

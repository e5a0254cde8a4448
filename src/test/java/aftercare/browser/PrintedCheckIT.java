package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import com.microsoft.playwright.Page.PdfOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prints each self-check as a browser does, and counts what stands on each sheet. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class PrintedCheckIT {
    /** A step is never cut, so that a sheet may end early; but it is worth its paper. */
    private static final int FEWEST_LINES = 5;

    private final Browser browser = Browser.OF_ALL_TESTS;

    private final ShippedSite site = ShippedSite.shared();

    private List<String> addresses() {
        return SelfCheckPaths.in(Path.of("content")).checks().stream()
                .map(SelfCheckPaths::address)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void noSheetHoldsAFewLines(String address) throws IOException {
        var url = site.folder().resolve(address).toUri().toString();
        try (var visit = browser.open(url)) {
            for (var paper : List.of("A4", "Letter")) {
                var lines = lines(visit.page().pdf(new PdfOptions().setFormat(paper)));
                assertThat(lines).as(paper + " " + lines).allMatch(count -> count >= FEWEST_LINES);
            }
        }
    }

    /** The lines of text on each sheet. */
    private static List<Long> lines(byte[] pdf) throws IOException {
        var lines = new ArrayList<Long>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(sheet);
                stripper.setEndPage(sheet);
                lines.add(stripper.getText(document)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .count());
            }
        }
        return lines;
    }
}

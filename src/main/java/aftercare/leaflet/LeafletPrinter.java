package aftercare.leaflet;

import aftercare.model.Review;
import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.problem.Boundary;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints a leaflet: the HTML of the guide {@code cold-packs} becomes {@code leaflets/cold-packs.pdf}. Safe for threads. */
public final class LeafletPrinter {
    /** The most sides of a leaflet: two sheets of paper. */
    private static final int MOST_SIDES = 4;

    private static final Boundary BOUNDARY = new Boundary("AC802", "printing the leaflet of this guide");

    private final Pictures pictures;
    private final Optional<String> baseUrl;
    private final BidiReorderer order = new WritingOrder();

    /**
     * Makes a printer for one site.
     *
     * @param files the bytes of a file of the site by its address, for the pictures that leaflets show
     * @param baseUrl where the site will stand; without it, links to its pages become plain words
     */
    public LeafletPrinter(Function<String, Optional<byte[]>> files, Optional<String> baseUrl) {
        this.pictures = new Pictures(files);
        this.baseUrl = baseUrl;
        XRLog.setLoggingEnabled(false);
    }

    /** Prints the HTML of a leaflet as a PDF. A leaflet of more than two sheets is a problem. */
    public Read<OutputFile> print(Page.LeafletPage page, OutputFile html) {
        return BOUNDARY.around(
                page.head().source(), () -> printed(page, html), fault -> Read.failed(Problems.of(fault)));
    }

    private Read<OutputFile> printed(Page.LeafletPage page, OutputFile html) {
        var printed = print(page, html, false);
        if (printed.sides() > MOST_SIDES) {
            printed = print(page, html, true);
        }
        var file = new OutputFile(page.address(), printed.bytes(), page.head().source());
        return Read.of(file, tooLong(page, printed.sides()));
    }

    private Printed print(Page.LeafletPage page, OutputFile html, boolean isCompact) {
        var text = new String(html.bytes(), StandardCharsets.UTF_8);
        var manuscript = LeafletHtml.of(text, page.address(), baseUrl, isCompact);
        try (var renderer = builder(page, manuscript).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            var document = renderer.getPdfDocument();
            manuscript.order().restore(document);
            seal(document, page, html);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return new Printed(out.toByteArray(), document.getNumberOfPages());
        } catch (IOException failed) {
            // Nothing is read from the disk or written to it here: a picture or a letter cannot be printed.
            throw new IllegalStateException(failed);
        }
    }

    private PdfRendererBuilder builder(Page.LeafletPage page, LeafletHtml manuscript) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Aftercare");
        builder.withW3cDocument(manuscript.dom(), Pictures.SITE + ":/" + page.address());
        builder.useProtocolsStreamImplementation(pictures, Pictures.SITE, Pictures.QR);
        builder.useExternalResourceAccessControl(
                (address, kind) -> Pictures.isKnown(address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useSVGDrawer(new Drawings());
        builder.useUnicodeBidiSplitter(WritingOrder::splitter);
        builder.useUnicodeBidiReorderer(order);
        for (var face : LeafletFont.values()) {
            builder.useFont(face::open, face.family(), face.weight(), face.style(), true);
        }
        return builder;
    }

    /** Sets dates and id of the PDF from the guide's dates and words, so that every run gives the same bytes. */
    private static void seal(PDDocument document, Page.LeafletPage page, OutputFile html) {
        var information = document.getDocumentInformation();
        var day = day(page.online().guide().review().map(Review::reviewed).orElse(LocalDate.EPOCH));
        information.setCreationDate(day);
        information.setModificationDate(day);
        document.setDocumentId((long) Arrays.hashCode(html.bytes()));
    }

    private static Calendar day(LocalDate date) {
        var day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.setTimeInMillis(date.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
        return day;
    }

    private static Problems tooLong(Page.LeafletPage page, int sides) {
        if (sides <= MOST_SIDES) {
            return Problems.NONE;
        }
        return Problems.of(Problem.warning(
                "AC800",
                page.head().source(),
                "The leaflet of this guide takes " + sides + " sides of paper, and " + MOST_SIDES + " are the most.",
                "Make the guide shorter, or make two guides of it."));
    }

    /** A PDF, and its number of pages. */
    // Handed on at once.
    @SuppressWarnings("ArrayRecordComponent")
    private record Printed(byte[] bytes, int sides) {}
}

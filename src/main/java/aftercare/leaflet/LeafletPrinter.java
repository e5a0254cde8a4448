package aftercare.leaflet;

import aftercare.leaflet.PictureFormats.DamagedPicture;
import aftercare.model.Review;
import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.problem.Boundary;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import javax.xml.transform.TransformerFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints a leaflet: the HTML of the guide {@code cold-packs} becomes {@code leaflets/cold-packs.pdf}. Safe for threads. */
public final class LeafletPrinter {
    /** The most sides of a leaflet: two sheets of paper. A longer one is reported as AC800. */
    private static final int MOST_SIDES = 4;

    /** The number of ways to set the type, each closer than the one before. */
    private static final int FITS = LeafletHtml.CLOSEST + 1;

    /** The number of those ways that are tried to be rid of a last side with a few lines. */
    private static final int FITS_TO_FILL = 2;

    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

    /** The tools that no thread is printing with. There are as many as were needed at once, for all clinics. */
    private static final Queue<PrintingTools> FREE = new ConcurrentLinkedQueue<>();

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
        // Otherwise the library searches all jars for one, for each leaflet.
        System.setProperty(
                TransformerFactory.class.getName(),
                TransformerFactory.newDefaultInstance().getClass().getName());
    }

    /** Fonts and drawings, read once and used for one leaflet after another. */
    private record PrintingTools(FontSet fonts, DrawingStore drawings) {
        PrintingTools() {
            this(new FontSet(), new DrawingStore());
        }
    }

    /** Prints the HTML of a leaflet as a PDF. A leaflet of more than two sheets is printed, with a warning. */
    public Read<OutputFile> print(Page.LeafletPage page, OutputFile html) {
        return BOUNDARY.around(
                page.head().source(), () -> printed(page, html), fault -> Read.failed(Problems.of(fault)));
    }

    private Read<OutputFile> printed(Page.LeafletPage page, OutputFile html) {
        var tools = Optional.ofNullable(FREE.poll()).orElseGet(PrintingTools::new);
        try (var leaflet = fitted(page, html, tools)) {
            var file = new OutputFile(
                    page.address(),
                    leaflet.paint(document -> seal(document, page, html)),
                    page.head().source());
            return Read.of(file, tooLong(page, leaflet.sides()));
        } catch (DamagedPicture damaged) {
            return Read.failed(Problems.of(Problem.error(
                    "AC803",
                    page.head().source(),
                    "A picture of this guide is damaged, and cannot be printed on its leaflet.",
                    "Look at each of its pictures, and save those that are not whole again in an image editor.")));
        } catch (IOException failed) {
            // Nothing is read from or written to the disk here, so it was a picture or a letter that could not be
            // printed.
            throw new IllegalStateException(failed);
        } finally {
            FREE.add(tools);
        }
    }

    /**
     * Lays out a leaflet, and sets its type more closely if it is too long, or if its last side would be almost empty. The
     * library lays out one document at a time in a thread, so each is closed before the next.
     */
    private LaidOutLeaflet fitted(Page.LeafletPage page, OutputFile html, PrintingTools tools) {
        var leaflet = layOut(page, html, tools, 0);
        int sides = leaflet.sides();
        boolean isTooLong = sides > MOST_SIDES;
        if (!isTooLong && !leaflet.endsAlmostEmpty()) {
            return leaflet;
        }
        int wanted = isTooLong ? MOST_SIDES : sides - 1;
        for (int fit = 1; fit < (isTooLong ? FITS : FITS_TO_FILL); fit++) {
            leaflet.close();
            leaflet = layOut(page, html, tools, fit);
            if (leaflet.sides() <= wanted) {
                return leaflet;
            }
        }
        if (isTooLong) {
            return leaflet;
        }
        leaflet.close();
        return layOut(page, html, tools, 0);
    }

    private LaidOutLeaflet layOut(Page.LeafletPage page, OutputFile html, PrintingTools tools, int fit) {
        var text = new String(html.bytes(), StandardCharsets.UTF_8);
        var manuscript = LeafletHtml.of(text, page.address(), baseUrl, FontLetters.ALL, fit);
        var document = new PDDocument();
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Aftercare");
        builder.withW3cDocument(manuscript.dom(), Pictures.SITE + ":/" + page.address());
        builder.useProtocolsStreamImplementation(pictures, Pictures.SITE);
        builder.useExternalResourceAccessControl(
                (address, kind) -> Pictures.isKnown(address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useSVGDrawer(new Drawings(tools.drawings(), pictures));
        if (manuscript.isTurned()) {
            builder.useUnicodeBidiSplitter(WritingOrder::splitter);
            builder.useUnicodeBidiReorderer(order);
        }
        builder.useUnicodeLineBreaker(new PaperBreaks());
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, METRICS);
        tools.fonts().give(builder, document, FontLetters.ALL.families(manuscript.text()));
        return new LaidOutLeaflet(builder.buildPdfRenderer(), manuscript.spoken(), manuscript.isTurned());
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
}

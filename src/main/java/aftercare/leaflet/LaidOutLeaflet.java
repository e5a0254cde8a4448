package aftercare.leaflet;

import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A leaflet that is laid out on paper but not painted yet. */
final class LaidOutLeaflet implements AutoCloseable {
    /** The largest part of the last side that may be used while it still looks empty. */
    private static final double LEAST_SHARE = 0.25;

    private final PdfBoxRenderer renderer;
    private final SpokenWords spoken;

    /** @param isTurned whether some words run from right to left */
    LaidOutLeaflet(PdfBoxRenderer renderer, SpokenWords spoken, boolean isTurned) {
        this.renderer = renderer;
        this.spoken = spoken;
        renderer.layout();
        if (isTurned) {
            var context = renderer.getSharedContext().newLayoutContextInstance();
            context.setFontContext(new PdfBoxFontContext());
            LineOrder.arrange(renderer.getRootBox(), context);
        }
    }

    int sides() {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    /** Whether its last side has only a few lines. */
    boolean endsAlmostEmpty() {
        var last = renderer.getRootBox().getLayer().getLastPage();
        double used = renderer.getRootBox().getHeight() - last.getTop();
        return sides() > 1 && used < LEAST_SHARE * (last.getBottom() - last.getTop());
    }

    /** Paints the leaflet as a PDF. */
    byte[] paint(Consumer<PDDocument> seal) throws IOException {
        renderer.createPDFWithoutClosing();
        var document = renderer.getPdfDocument();
        spoken.restore(document);
        seal.accept(document);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() {
        renderer.close();
    }
}

package aftercare.leaflet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps the drawings of leaflets, by their text: the marks of cards, the pictures of guides, logos. Each is read when it is
 * first needed, and kept while it is among the last ones used. Not safe for threads.
 */
final class DrawingStore extends LinkedHashMap<String, PaperDrawing> {
    private static final long serialVersionUID = 1;

    /** The most drawings kept: more than the stock content has, so that copies for many clinics read each once. */
    private static final int MOST = 100;

    private static final float FILLED = 0.75f;

    DrawingStore() {
        super(MOST, FILLED, true);
    }

    /** The drawing of this text; read once. */
    PaperDrawing of(String text, Function<String, PaperDrawing> reader) {
        return computeIfAbsent(text, reader);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, PaperDrawing> eldest) {
        return size() > MOST;
    }
}

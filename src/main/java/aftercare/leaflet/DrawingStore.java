package aftercare.leaflet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The drawings that one leaflet after the other is printed with, by their text: the marks of cards, the pictures of
 * guides, logos. Each is read when it is first needed, and kept as long as it is among the last used ones. Not safe for
 * threads.
 */
final class DrawingStore extends LinkedHashMap<String, PaperDrawing> {
    private static final long serialVersionUID = 1;

    /** More than the stock content has, so that clinic after clinic finds them. */
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

package aftercare.leaflet;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Prepares text that runs from right to left for printing: splits it where its direction changes, shapes its letters,
 * and reverses them.
 */
final class WritingOrder implements BidiReorderer {
    private static final String MIRRORED = "()[]{}<>«»‹›";

    private final ArabicShapes shapes = new ArabicShapes();

    static BidiSplitter splitter() {
        return new Runs();
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        var turned = new StringBuilder(text).reverse();
        for (int i = 0; i < turned.length(); i++) {
            turned.setCharAt(i, mirrored(turned.charAt(i)));
        }
        return turned.toString();
    }

    @Override
    public String shapeText(String text) {
        return shapes.shape(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicShapes.unshape(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static char mirrored(char mark) {
        int index = MIRRORED.indexOf(mark);
        return index < 0 ? mark : MIRRORED.charAt(index ^ 1);
    }

    /** Splits a paragraph into runs of one direction. */
    private static final class Runs implements BidiSplitter {
        private List<BidiTextRun> runs = List.of();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            var bidi =
                    new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            var found = new ArrayList<BidiTextRun>();
            for (int i = 0; i < bidi.getRunCount(); i++) {
                int start = bidi.getRunStart(i);
                byte runs = bidi.getRunLevel(i) % 2 == 0 ? LTR : RTL;
                found.add(new BidiTextRun(start, bidi.getRunLimit(i) - start, runs));
            }
            runs = found;
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            return runs.get(index);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }
}

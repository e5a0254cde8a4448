package aftercare.leaflet;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Prepares text that runs from right to left for printing: splits it where its direction changes, shapes its letters,
 * and reverses them.
 */
final class WritingOrder implements BidiReorderer {
    private static final String MIRRORED = "()[]{}<>«»‹›≤≥≪≫⟨⟩⟦⟧⟪⟫∈∋⊂⊃⊆⊇";

    /** Marks that only tell a direction: LRM and RLM. Some fonts have a sign for them. */
    static final Pattern MARKS = Pattern.compile("[\u200E\u200F]");

    /** Made when the first leaflet needs it. */
    private static final class Joined {
        static final ArabicShapes SHAPES = new ArabicShapes();
    }

    /** Whether some words of a text run from right to left. */
    static boolean isTurned(String text) {
        var letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }

    /** Whether the first letter of a text that has a direction runs from right to left. */
    static boolean beginsRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Words as they are seen from left to right, with joined letters. */
    static String seen(String words, boolean isRightToLeft) {
        var bidi = new Bidi(words, isRightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        var levels = new byte[bidi.getRunCount()];
        var runs = new String[levels.length];
        for (int i = 0; i < runs.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            var run = words.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = isTurned(bidi, i) ? reversed(Joined.SHAPES.shape(run)).toString() : run;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return MARKS.matcher(String.join("", runs)).replaceAll("");
    }

    static BidiSplitter splitter() {
        return new Runs();
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        // It is a piece of one run.
        return reversed(text).toString();
    }

    private static boolean isTurned(Bidi bidi, int run) {
        return bidi.getRunLevel(run) % 2 == 1;
    }

    private static StringBuilder reversed(String text) {
        var turned = new StringBuilder(text).reverse();
        for (int i = 0; i < turned.length(); i++) {
            turned.setCharAt(i, mirrored(turned.charAt(i)));
        }
        return turned;
    }

    @Override
    public String shapeText(String text) {
        return Joined.SHAPES.shape(text);
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

    /** Splits a paragraph into runs of one direction. {@link LineOrder} puts them into their places. */
    private static final class Runs implements BidiSplitter {
        private List<BidiTextRun> runs = List.of();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            var bidi =
                    new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            var found = new ArrayList<BidiTextRun>();
            for (int run = 0; run < bidi.getRunCount(); run++) {
                int start = bidi.getRunStart(run);
                found.add(new BidiTextRun(start, bidi.getRunLimit(run) - start, isTurned(bidi, run) ? RTL : LTR));
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
            return beginsRightToLeft(paragraph) ? RTL : LTR;
        }
    }
}

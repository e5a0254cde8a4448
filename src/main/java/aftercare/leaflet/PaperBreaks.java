package aftercare.leaflet;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Says where a line of paper may end. Java would part {@code client’|s}, {@code l’|eau} and {@code e.|g.}, which <a
 * href="https://www.unicode.org/reports/tr14/">UAX #14</a> forbids (LB19, LB29), and {@code 2–|3}, which reads badly. One for
 * each layout.
 */
final class PaperBreaks implements FSTextBreaker {
    private static final String STOPS = ".,:;";
    private static final char EN_DASH = '–';

    private final FSTextBreaker java = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        java.setText(text);
    }

    @Override
    public int next() {
        int place = java.next();
        while (place > 0 && place < text.length() && isWithinWord(text.charAt(place - 1), text.charAt(place))) {
            place = java.next();
        }
        return place;
    }

    private static boolean isWithinWord(char before, char after) {
        if (Character.isWhitespace(before) || Character.isWhitespace(after)) {
            return false;
        }
        boolean besideQuote = PaperMarks.QUOTES.indexOf(before) >= 0 || PaperMarks.QUOTES.indexOf(after) >= 0;
        boolean afterStop = STOPS.indexOf(before) >= 0 && Character.isLetterOrDigit(after);
        boolean withinSpan = before == EN_DASH && Character.isDigit(after);
        return besideQuote || afterStop || withinSpan;
    }
}

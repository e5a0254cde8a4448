package aftercare.markdown.slip;

import aftercare.markdown.parse.CharacterSet;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;

/**
 * What readers see of a paragraph, a heading or a cell: its source, in which everything that was read as markup is covered. So
 * what still looks like markup was not read as markup.
 *
 * @param text as long as the source from {@code start} on
 * @param start the offset in the source at which it begins
 * @param low which of the first 64 characters of ASCII stand in it, as bits: a quick test before a search
 * @param high which of the other 64 do
 * @param isBeyondAscii whether other characters do
 */
record VisibleWords(String text, int start, long low, long high, boolean isBeyondAscii) {
    /** Covers the marks at the start of a line that belong to the blocks around: {@code >} of a quote. */
    private static final char OUTSIDE = '\u0000';
    /** Covers what was read as markup: code, addresses, stars. */
    static final char MARKUP = '\u0001';
    /** Covers a blank that is written by its name. */
    private static final char OTHER_BLANK = '\u00A0';

    private static final CharacterSet ESCAPABLE = new CharacterSet("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");

    static VisibleWords of(Node block, String source) {
        int start = block.getFirstChild().getStartOffset();
        // An array is made full of OUTSIDE.
        var shown = new char[Math.max(0, block.getLastChild().getEndOffset() - start)];
        new Cover(source, start, shown).children(block);
        return of(shown, start);
    }

    /** Notes which characters are there. */
    private static VisibleWords of(char[] shown, int start) {
        long low = 0;
        long high = 0;
        boolean others = false;
        for (char c : shown) {
            if (c >= 2 * Long.SIZE) {
                others = true;
            } else if (c >= Long.SIZE) {
                high |= 1L << c;
            } else {
                low |= 1L << c;
            }
        }
        return has(high, '\\') && coverEscapes(shown)
                ? of(shown, start)
                : new VisibleWords(new String(shown), start, low, high, others);
    }

    /** Covers each backslash with the sign behind it. Returns whether there was one. */
    private static boolean coverEscapes(char[] shown) {
        boolean hasEscape = false;
        for (int i = 0; i + 1 < shown.length; i++) {
            if (shown[i] == '\\' && ESCAPABLE.has(shown[i + 1])) {
                shown[i++] = MARKUP;
                shown[i] = MARKUP;
                hasEscape = true;
            }
        }
        return hasEscape;
    }

    /** Whether a character of ASCII stands in it. */
    boolean has(char c) {
        return has(c < Long.SIZE ? low : high, c);
    }

    private static boolean has(long bits, char c) {
        return (bits & (1L << c)) != 0;
    }

    /** The offset of the first character that is not a space, on the line that begins here. */
    int firstOfLine(int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == OUTSIDE || text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** The offset at which a line ends. */
    int endOfLine(int from) {
        int end = has('\n') ? text.indexOf('\n', from) : -1;
        return end < 0 ? text.length() : end;
    }

    private static final class Cover {
        private final String source;
        private final int start;
        private final char[] shown;

        Cover(String source, int start, char[] shown) {
            this.source = source;
            this.start = start;
            this.shown = shown;
        }

        void children(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                show(child);
            }
        }

        /** A name between an ampersand and a semicolon that no character has, such as "smile". */
        private static boolean isNoCharacter(Node node) {
            return node instanceof HtmlEntity && node.getChars().unescape().contentEquals(node.getChars());
        }

        /** A blank that is written by its name or number, such as the no-break space. */
        private static boolean isOtherBlank(Node node) {
            if (!(node instanceof HtmlEntity)) {
                return false;
            }
            var sign = node.getChars().unescape();
            return sign.length() == 1 && Character.isSpaceChar(sign.charAt(0)) && sign.charAt(0) > '~';
        }

        private void show(Node node) {
            int from = Math.max(0, node.getStartOffset() - start);
            int end = Math.min(shown.length, node.getEndOffset() - start);
            if (node instanceof Text
                    || (node instanceof RefNode reference && !reference.isDefined())
                    || isNoCharacter(node)) {
                source.getChars(start + from, start + Math.max(from, end), shown, from);
                return;
            }
            Arrays.fill(shown, from, Math.max(from, end), isOtherBlank(node) ? OTHER_BLANK : MARKUP);
            if ((node instanceof SoftLineBreak || node instanceof HardLineBreak) && end > from) {
                shown[end - 1] = '\n';
            } else if (!(node instanceof Code)) {
                children(node);
            }
        }
    }
}

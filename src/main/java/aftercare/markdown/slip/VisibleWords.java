package aftercare.markdown.slip;

import aftercare.markdown.parse.CharacterSet;
import aftercare.markdown.parse.Signs;
import aftercare.markdown.slip.Slips.SlipText;
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
 * @param signs those that stand in it
 * @param mayNameFile whether {@code .md} stands in it
 */
record VisibleWords(String text, int start, Signs signs, boolean mayNameFile) {
    /** Covers the marks at the start of a line that belong to the blocks around: {@code >} of a quote. */
    private static final char OUTSIDE = '\u0000';
    /** Covers what was read as markup: code, addresses, stars. */
    static final char MARKUP = '\u0001';
    /** Covers a blank that is written by its name. */
    private static final char OTHER_BLANK = '\u00A0';

    private static final CharacterSet ESCAPABLE = new CharacterSet("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");

    static VisibleWords of(Node block, SlipText reading) {
        int start = block.getFirstChild().getStartOffset();
        int end = Math.max(start, block.getLastChild().getEndOffset());
        if (isBare(block, reading.letters())) {
            var bare = noted(reading.source().substring(start, end), start, reading.letters(), start);
            if (!bare.has('\\')) {
                return bare;
            }
        }
        // An array is made full of OUTSIDE.
        var shown = new char[end - start];
        new Cover(reading.letters(), start, shown).children(block);
        return of(shown, start);
    }

    /** Whether a block is nothing but words and ends of lines, as most are: nothing in it is covered. */
    private static boolean isBare(Node block, char[] letters) {
        int next = block.getFirstChild().getStartOffset();
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            int end = child.getEndOffset();
            boolean isLineEnd = child instanceof SoftLineBreak && end == next + 1 && letters[next] == '\n';
            if (child.getStartOffset() != next || !(child instanceof Text || isLineEnd)) {
                return false;
            }
            next = end;
        }
        return true;
    }

    private static VisibleWords of(char[] shown, int start) {
        var visible = noted(new String(shown), start, shown, 0);
        return visible.has('\\') && coverEscapes(shown) ? of(shown, start) : visible;
    }

    /** Notes which signs are there, in letters of which those of the text begin at an index. */
    private static VisibleWords noted(String text, int start, char[] letters, int from) {
        var signs = new Signs();
        boolean mayNameFile = false;
        int end = from + text.length();
        for (int i = Signs.next(letters, from, end); i < end; i = Signs.next(letters, i + 1, end)) {
            signs.note(letters[i]);
            mayNameFile |= letters[i] == '.' && i + 2 < end && letters[i + 1] == 'm' && letters[i + 2] == 'd';
        }
        return new VisibleWords(text, start, signs, mayNameFile);
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

    /** Whether a sign of ASCII stands in it; see {@link Signs}. */
    boolean has(char sign) {
        return signs.has(sign);
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
        private final char[] source;
        private final int start;
        private final char[] shown;

        Cover(char[] source, int start, char[] shown) {
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
                System.arraycopy(source, start + from, shown, from, Math.max(from, end) - from);
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

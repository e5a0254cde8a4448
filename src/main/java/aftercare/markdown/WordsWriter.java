package aftercare.markdown;

import aftercare.markdown.parse.CharacterSet;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Writes plain words: escapes undone, quotes curled, {@code --}, {@code ---} and {@code ...} set as one character. */
final class WordsWriter implements NodeWriter {
    private static final CharacterSet MARKS = new CharacterSet("\\&\"'.-");
    private static final CharacterSet ESCAPABLE = new CharacterSet("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
    private static final int LONGEST_ENTITY = 40;

    @Override
    public void write(Node node, PassageBuilder pen) {
        BasedSequence chars = node.getChars();
        int start = chars.getStartOffset();
        int end = chars.getEndOffset();
        if (end - start == chars.length()) {
            write(pen.reading().source(), start, end, pen);
        } else {
            write(chars.toString(), 0, chars.length(), pen);
        }
    }

    /** Writes a stretch of source as words. */
    void write(String text, int start, int end, PassageBuilder pen) {
        int plain = start;
        int i = MARKS.next(text, start, end);
        while (i < end) {
            int length = length(text, i, end);
            String replacement = replacement(text, i, length, end, plain < i ? text.charAt(i - 1) : pen.previous());
            if (!replacement.isEmpty()) {
                pen.text(text, plain, i);
                pen.text(replacement);
                plain = i + length;
            }
            i = MARKS.next(text, i + length, end);
        }
        pen.text(text, plain, end);
    }

    /** What to write for the mark at i; empty to write it as it is. */
    private static String replacement(String text, int i, int length, int end, char previous) {
        char c = text.charAt(i);
        if (Typography.isQuote(c)) {
            return String.valueOf(Typography.quote(c, previous, i + 1 < end ? text.charAt(i + 1) : Typography.UNKNOWN));
        }
        if (c == '-') {
            return length == 2 ? "–" : length == 3 ? "—" : "";
        }
        if (c == '.') {
            return length == 3 ? "…" : "";
        }
        if (length == 1) {
            return "";
        }
        return c == '\\' ? text.substring(i + 1, i + 2) : Escaping.unescapeHtml(text.substring(i, i + length));
    }

    /** How many characters belong to the mark at i. */
    private static int length(String text, int i, int end) {
        char c = text.charAt(i);
        if (c == '-' || c == '.') {
            int run = i;
            while (run < end && text.charAt(run) == c) {
                run++;
            }
            return run - i;
        }
        if (c == '\\') {
            return i + 1 < end && ESCAPABLE.has(text.charAt(i + 1)) ? 2 : 1;
        }
        if (c == '&') {
            int close = text.indexOf(';', i);
            return close > 0 && close < Math.min(end, i + LONGEST_ENTITY) ? close + 1 - i : 1;
        }
        return 1;
    }

    void entity(Node node, PassageBuilder pen) {
        pen.text(Escaping.unescapeHtml(node.getChars()));
    }

    void softBreak(Node node, PassageBuilder pen) {
        pen.markup("\n");
        pen.lineBreak();
    }

    void hardBreak(Node node, PassageBuilder pen) {
        pen.markup("<br>\n");
        pen.lineBreak();
    }

    void abbreviation(Node node, PassageBuilder pen) {
        pen.markup("<abbr");
        pen.attribute("title", ((Abbreviation) node).getAbbreviation().toString());
        pen.markup(">");
        write(node, pen);
        pen.markup("</abbr>");
    }

    void unread(Node node, PassageBuilder pen) {
        pen.error(
                "AC221",
                node.getStartOffset(),
                "Here stand so many brackets, stars or other marks that the text was left as it is.",
                "Split the paragraph, and remove marks that are not needed.");
        pen.text(node.getChars().toString());
    }
}

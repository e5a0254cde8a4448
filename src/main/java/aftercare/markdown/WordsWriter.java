package aftercare.markdown;

import aftercare.markdown.parse.AddressFinder;
import aftercare.markdown.parse.CharacterSet;
import aftercare.markdown.typography.LikeAddress;
import aftercare.markdown.typography.Typography;
import aftercare.problem.ProblemKind;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/**
 * Writes plain text: resolves escapes, makes quotation marks curly, and replaces {@code --}, {@code ---} and {@code
 * ...} by one character.
 */
final class WordsWriter implements NodeWriter {
    private static final CharacterSet MARKS = new CharacterSet("\\&\"'.-");
    private static final CharacterSet ESCAPABLE = new CharacterSet("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
    private static final int LONGEST_ENTITY = 40;

    @Override
    public void write(Node node, PassageBuilder builder) {
        BasedSequence chars = node.getChars();
        int start = chars.getStartOffset();
        int end = chars.getEndOffset();
        if (end - start == chars.length()) {
            write(builder.reading().source(), start, end, builder);
        } else {
            write(chars.toString(), 0, chars.length(), builder);
        }
    }

    /** Writes a part of the source as words, and the addresses in it as links. */
    void write(String text, int start, int end, PassageBuilder builder) {
        var stretch = new Stretch(text, builder.letters(text), start, end);
        int from = start;
        var found = AddressFinder.first(text, stretch.letters(), from, end);
        while (found.isPresent()) {
            var address = found.get();
            words(stretch, from, address.start(), builder);
            LinkWriter.write(address.href(), text, address.start(), address.end(), builder);
            from = address.end();
            found = AddressFinder.first(text, stretch.letters(), from, end);
        }
        words(stretch, from, end, builder);
    }

    /** A part of a text, with which an address ends, too. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Stretch(String text, char[] letters, int start, int end) {
        boolean hasAddressAt(int i) {
            return LikeAddress.holds(text, start, i, end);
        }
    }

    private static void words(Stretch stretch, int start, int end, PassageBuilder builder) {
        var text = stretch.text();
        int plain = start;
        int i = MARKS.next(stretch.letters(), start, end);
        while (i < end) {
            int length = length(text, i, end);
            char previous = plain < i ? text.charAt(i - 1) : builder.previous();
            String replacement = isTypographic(text.charAt(i), length) && stretch.hasAddressAt(i)
                    ? ""
                    : Typography.isQuote(text.charAt(i))
                            ? builder.typography().mark(text, i, end, previous)
                            : replacement(text, i, length);
            if (!replacement.isEmpty()) {
                builder.text(text, plain, i);
                builder.text(replacement);
                plain = i + length;
            }
            i = MARKS.next(stretch.letters(), i + length, end);
        }
        builder.text(text, plain, end);
    }

    private static boolean isTypographic(char c, int length) {
        return Typography.isQuote(c) || ((c == '-' || c == '.') && length > 1);
    }

    /** The replacement for the mark at i; empty to write it unchanged. */
    private static String replacement(String text, int i, int length) {
        char c = text.charAt(i);
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

    void entity(Node node, PassageBuilder builder) {
        builder.text(Escaping.unescapeHtml(node.getChars()));
    }

    void softBreak(Node node, PassageBuilder builder) {
        builder.markup("\n");
        builder.lineBreak();
    }

    void hardBreak(Node node, PassageBuilder builder) {
        builder.markup("<br>\n");
        builder.lineBreak();
    }

    void abbreviation(Node node, PassageBuilder builder) {
        var meaning = ((Abbreviation) node).getAbbreviation();
        builder.reading().addAside(meaning.toString(), meaning.getStartOffset());
        builder.markup("<abbr");
        builder.attribute("title", meaning.toString());
        builder.markup(">");
        write(node, builder);
        builder.markup("</abbr>");
    }

    void unread(Node node, PassageBuilder builder) {
        builder.error(
                ProblemKind.UNREAD_TEXT,
                "AC221",
                node.getStartOffset(),
                "Here stand so many brackets, stars or other marks that the text was left as it is.",
                "Split the paragraph, and remove marks that are not needed.");
        builder.text(node.getChars().toString());
    }
}

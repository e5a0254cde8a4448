package aftercare.markdown.parse;

import aftercare.format.HtmlText;
import java.util.Arrays;

/**
 * What one look at each letter of a text tells of it: where its lines start, and which signs it has. Much that is rare need not be
 * looked for where its signs are missing.
 */
public final class Survey {
    private final String text;
    private final char[] letters;
    private int[] lineStarts;
    private int lines = 1;
    private final Signs signs = new Signs();
    private int signCount;
    private int lastFence = -1;
    private boolean hasControl;
    private boolean mayHaveAddress;
    private boolean mayHaveWebsite;
    private boolean mayHaveTable;
    private boolean mayHaveRareBlock;

    public Survey(String text) {
        this.text = text;
        this.letters = text.toCharArray();
        this.lineStarts = new int[Math.max(16, letters.length / 32)];
        for (int i = next(0); i < letters.length; i = next(i + 1)) {
            note(i);
        }
        this.lineStarts = Arrays.copyOf(lineStarts, lines);
    }

    private int next(int from) {
        return Signs.next(letters, from, letters.length);
    }

    private void note(int i) {
        char c = letters[i];
        signs.note(c);
        signCount++;
        switch (c) {
            case '\n' -> addLine(i + 1);
            case '\r' -> lineEnd(i);
            // What AddressFinder.mayHaveWebsite tells of a text.
            case '.' -> mayHaveWebsite |= i > 2 && letters[i - 1] == 'w' && text.startsWith("www", i - 3);
            case ':' -> colon(i);
            case '|' -> mayHaveTable = true;
            // A table of one column can do without a vertical bar, where the delimiters have a colon.
            case '-' -> mayHaveTable |= after(i) == ':';
            case '[' -> mayHaveRareBlock |= after(i) == '^';
            case '*' -> mayHaveRareBlock |= after(i) == '[';
            default -> hasControl |= HtmlText.isControl(c);
        }
    }

    private void lineEnd(int carriageReturn) {
        if (carriageReturn + 1 == letters.length || letters[carriageReturn + 1] != '\n') {
            addLine(carriageReturn + 1);
        }
    }

    private void addLine(int start) {
        if (lines == lineStarts.length) {
            lineStarts = Arrays.copyOf(lineStarts, lines * 2);
        }
        lineStarts[lines++] = start;
    }

    private void colon(int i) {
        char before = i == 0 ? '\n' : letters[i - 1];
        char after = after(i);
        mayHaveAddress |= before == ']';
        mayHaveTable |= after == '-';
        // A definition begins with a colon between blanks.
        mayHaveRareBlock |= before <= ' ' && after <= ' ';
        mayHaveWebsite |= after == '/' && text.startsWith("://", i);
        if (after == ':' && text.startsWith(":::", i)) {
            lastFence = i;
        }
    }

    /** The letter behind another one; a line end behind the last. */
    private char after(int i) {
        return i + 1 < letters.length ? letters[i + 1] : '\n';
    }

    public String text() {
        return text;
    }

    /** The letters of the text, taken out once for all who look through it. Nobody may change them. */
    public char[] letters() {
        return letters;
    }

    /** The offsets at which lines start, from 0 on. Nobody may change them. */
    public int[] lineStarts() {
        return lineStarts;
    }

    /** The offset at which a line ends, before its line end. */
    int endOfLine(int line) {
        if (line == lines - 1) {
            return letters.length;
        }
        int end = lineStarts[line + 1] - 1;
        boolean isCrLf = letters[end] == '\n' && end > lineStarts[line] && letters[end - 1] == '\r';
        return isCrLf ? end - 1 : end;
    }

    /** Whether a sign of ASCII stands in the text; see {@link Signs}. */
    public boolean has(char sign) {
        return signs.has(sign);
    }

    /** Whether it has an invisible control character. */
    public boolean hasControl() {
        return hasControl;
    }

    /** The offset of the last {@code :::}; negative when there is none. */
    public int lastFence() {
        return lastFence;
    }

    /** Whether it may define the address of a link: {@code [name]: address}. */
    public boolean mayHaveAddress() {
        return mayHaveAddress;
    }

    /** How many of its letters are signs, line ends and what is not in ASCII among them. */
    int signCount() {
        return signCount;
    }

    /** Whether {@code ://} or {@code www.} stands in it. */
    boolean mayHaveWebsite() {
        return mayHaveWebsite;
    }

    boolean mayHaveTable() {
        return mayHaveTable;
    }

    /** Whether it may have footnotes, abbreviations or definitions. */
    boolean mayHaveRareBlock() {
        return mayHaveRareBlock;
    }
}

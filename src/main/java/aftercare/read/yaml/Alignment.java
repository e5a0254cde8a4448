package aftercare.read.yaml;

import aftercare.model.Text.TextRun;
import aftercare.problem.Lines;
import aftercare.problem.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the places in the file of a value's characters, when the value is broken over lines or has escaped quotation
 * marks.
 */
final class Alignment {
    private final String source;
    private int offset;

    private Alignment(String source, int offset) {
        this.source = source;
        this.offset = offset;
    }

    /**
     * The runs of a value. Empty when the value is in the file character by character. Ends early at a character that cannot be
     * found.
     */
    static List<TextRun> of(String value, Location at, Lines lines) {
        return lines.startsWith(value, at)
                ? List.of()
                : new Alignment(lines.text(), lines.offset(at)).runs(value, lines);
    }

    private List<TextRun> runs(String value, Lines lines) {
        var runs = new ArrayList<TextRun>();
        for (int i = 0; i < value.length(); i++) {
            int expected = offset;
            if (!find(value.charAt(i))) {
                break;
            }
            if (offset != expected && !Character.isWhitespace(value.charAt(i))) {
                var at = lines.at(offset);
                runs.add(new TextRun(i, at.line(), at.column()));
            }
            offset++;
        }
        return runs;
    }

    /** Moves to the next character of this kind, skipping the spaces of a line break, and backslashes. */
    private boolean find(char wanted) {
        if (Character.isWhitespace(wanted)) {
            return offset < source.length() && Character.isWhitespace(source.charAt(offset));
        }
        while (offset < source.length() && Character.isWhitespace(source.charAt(offset))) {
            offset++;
        }
        boolean escaped = offset < source.length() && "\\'".indexOf(source.charAt(offset)) >= 0;
        if (escaped && source.charAt(offset) != wanted) {
            offset++;
        }
        return offset < source.length() && source.charAt(offset) == wanted;
    }
}

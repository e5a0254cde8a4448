package aftercare.read.yaml;

import aftercare.problem.Lines;
import aftercare.problem.Location;
import aftercare.read.yaml.YamlNode.ScalarKind;

/**
 * Reads a block of text ({@code |} or {@code >} after the key): where its words begin, and the line breaks that its
 * author typed.
 */
final class BlockScalar {
    private BlockScalar() {}

    /**
     * @param text the value, with its lines joined by the rules of YAML
     * @param header the place of {@code |} or {@code >}
     */
    static YamlNode.Scalar of(String text, Location header, Lines lines) {
        if (header.line() == lines.lastLine()) {
            return new YamlNode.Scalar(text, text, ScalarKind.WORDS, header);
        }
        int line = header.line() + 1;
        while (line < lines.lastLine() && lines.line(line).isBlank()) {
            line++;
        }
        var written = paragraph(line, lines);
        // Lines joined by spaces mean a folded block. In Markdown the author's line ends mean the same, and keep places
        // right.
        boolean folded = written.replace('\n', ' ').equals(text.stripTrailing());
        var at = lines.indented(line);
        return new YamlNode.Scalar(text, folded ? written : text, ScalarKind.WORDS, at, Alignment.of(text, at, lines));
    }

    private static String paragraph(int firstLine, Lines lines) {
        int indent = Lines.indent(lines.line(firstLine));
        var written = new StringBuilder();
        for (int n = firstLine; n <= lines.lastLine() && isOf(lines.line(n), indent); n++) {
            written.append(n == firstLine ? "" : "\n")
                    .append(lines.line(n).substring(indent).stripTrailing());
        }
        return written.toString();
    }

    private static boolean isOf(String line, int indent) {
        return !line.isBlank() && Lines.indent(line) >= indent;
    }
}

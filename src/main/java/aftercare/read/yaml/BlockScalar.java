package aftercare.read.yaml;

import aftercare.problem.Lines;
import aftercare.problem.Location;

/** Finds where the words of a block begin ({@code |} or {@code >} after the key), and how their author broke the lines. */
final class BlockScalar {
    private BlockScalar() {}

    /**
     * @param text the words as YAML joins them
     * @param header the place of {@code |} or {@code >}
     */
    static YamlNode.Scalar of(String text, Location header, Lines lines) {
        int line = header.line() + 1;
        while (line < lines.lastLine() && lines.line(line).isBlank()) {
            line++;
        }
        var written = paragraph(line, lines);
        // Joined by spaces means folded: the author's own line ends say the same in Markdown, and keep the places
        // right.
        boolean folded = written.replace('\n', ' ').equals(text.stripTrailing());
        var at = lines.indented(line);
        return new YamlNode.Scalar(
                text, folded ? written : text, YamlNode.Kind.WORDS, at, Alignment.of(text, at, lines));
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

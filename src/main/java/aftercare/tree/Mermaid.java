package aftercare.tree;

import aftercare.model.SelfCheck;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws a self-check as Mermaid text, for editors and code hosts that show such diagrams. */
public final class Mermaid {
    private static final String HEAD = "flowchart TD\n";

    private Mermaid() {}

    /**
     * A flow chart: a rounded box for the start, a box for each question, and a six-sided box with the care level for each
     * outcome.
     *
     * <p>Steps are numbered, because ids such as {@code end} have a meaning in Mermaid. Texts are quoted, and everything
     * but letters, digits and plain punctuation is written as {@code #60;}, so that no text can be taken for markup. An
     * answer that leads nowhere is left out.
     */
    public static String of(SelfCheck check) {
        var graph = new Graph(check);
        return IntStream.range(0, graph.size())
                .mapToObj(step -> box(step, graph) + answers(step, graph))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String box(int step, Graph graph) {
        if (graph.isQuestion(step)) {
            var question = graph.question(step);
            var text = quoted(question.id() + ": " + question.ask());
            return "    s" + step + (step == graph.start() ? "([" + text + "])" : "[" + text + "]") + "\n";
        }
        var outcome = graph.outcome(step);
        return "    s" + step + "{{" + quoted(outcome.care() + ": " + outcome.title()) + "}}\n";
    }

    private static String answers(int step, Graph graph) {
        return graph.edges(step).stream()
                .filter(edge -> !edge.leadsNowhere())
                .map(edge -> "    s" + step + " -->|" + quoted(edge.answer().name()) + "| s" + edge.to() + "\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .codePoints()
                .mapToObj(Mermaid::escaped)
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int codePoint) {
        boolean plain = Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK
                || " ,.:?!()'\u2019-".indexOf(codePoint) >= 0;
        return plain ? Character.toString(codePoint) : "#" + codePoint + ";";
    }
}

package aftercare.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes random Markdown of nested blocks, in which each word stands once. */
final class RandomMarkdown {
    private static final int DEEPEST = 3;
    private static final int LETTERS = 26;

    private final RandomGenerator random;
    private final List<String> words = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    RandomMarkdown(RandomGenerator random) {
        this.random = random;
    }

    /** All words that readers should see. */
    List<String> words() {
        return words;
    }

    String document() {
        var text = new StringBuilder();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            text.append(String.join("\n", top())).append("\n\n");
        }
        return text.append(String.join("\n\n", notes)).append('\n').toString();
    }

    private List<String> top() {
        return switch (random.nextInt(6)) {
            case 0 -> List.of("## " + inline(false));
            case 1 -> definitions();
            case 2 -> component();
            default -> block(0);
        };
    }

    private List<String> block(int depth) {
        if (depth >= DEEPEST) {
            return paragraph();
        }
        return switch (random.nextInt(9)) {
            case 0, 1 -> list(depth);
            case 2 -> prefixed("> ", blocks(depth + 1));
            case 3 -> fenced();
            case 4 -> table();
            case 5 -> List.of("<!-- a note -->");
            default -> paragraph();
        };
    }

    private List<String> blocks(int depth) {
        var lines = new ArrayList<String>(paragraph());
        int more = random.nextInt(3);
        for (int i = 0; i < more; i++) {
            lines.add("");
            lines.addAll(block(depth));
        }
        return lines;
    }

    private List<String> list(int depth) {
        boolean isNumbered = random.nextBoolean();
        boolean isLoose = random.nextBoolean();
        int first = random.nextInt(3) + 1;
        int count = 1 + random.nextInt(3);
        var lines = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var mark = isNumbered ? (first + i) + ". " : "- ";
            if (isLoose && i > 0) {
                lines.add("");
            }
            lines.addAll(item(mark, random.nextInt(3) == 0 ? blocks(depth + 1) : tightItem(depth)));
        }
        return lines;
    }

    /** Words, and perhaps a list right below them. */
    private List<String> tightItem(int depth) {
        var lines = new ArrayList<>(paragraph());
        if (depth + 1 < DEEPEST && random.nextInt(3) == 0) {
            lines.addAll(item("- ", paragraph()));
        }
        return lines;
    }

    private static List<String> item(String mark, List<String> lines) {
        var blanks = " ".repeat(mark.length());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).isEmpty() ? "" : (i == 0 ? mark : blanks) + lines.get(i))
                .toList();
    }

    private static List<String> prefixed(String prefix, List<String> lines) {
        return lines.stream().map(line -> (prefix + line).stripTrailing()).toList();
    }

    private List<String> paragraph() {
        var lines = new ArrayList<String>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            lines.add(inline(true) + (i + 1 < count && random.nextInt(4) == 0 ? "\\" : ""));
        }
        return lines;
    }

    private List<String> fenced() {
        return List.of("```", word() + "  " + word(), "", "    " + word(), "```");
    }

    private List<String> table() {
        int columns = 2 + random.nextInt(3);
        var lines = new ArrayList<String>();
        lines.add(row(columns));
        lines.add("|" + ":--|".repeat(columns));
        int rows = 1 + random.nextInt(3);
        for (int i = 0; i < rows; i++) {
            lines.add(row(columns));
        }
        return lines;
    }

    private String row(int columns) {
        return IntStream.range(0, columns).mapToObj(i -> inline(false)).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private List<String> definitions() {
        var lines = new ArrayList<String>();
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                lines.add("");
            }
            lines.add(word());
            lines.addAll(item(": ", List.of(inline(true))));
            if (random.nextBoolean()) {
                lines.add("");
                lines.addAll(prefixed("    ", block(1)));
            }
        }
        return lines;
    }

    private List<String> component() {
        var lines = new ArrayList<String>();
        switch (random.nextInt(3)) {
            case 0 -> {
                lines.add("::: note " + word());
                lines.addAll(blocks(1));
            }
            case 1 -> {
                lines.add("::: do");
                lines.addAll(item("- ", paragraph()));
                lines.addAll(item("- ", tightItem(1)));
            }
            default -> {
                lines.add("::: steps");
                lines.addAll(item("1. ", paragraph()));
                lines.addAll(item("2. ", blocks(2)));
            }
        }
        lines.add(":::");
        return lines;
    }

    private String inline(boolean mayHaveNote) {
        int count = 1 + random.nextInt(4);
        return IntStream.range(0, count).mapToObj(i -> piece(mayHaveNote)).collect(Collectors.joining(" "));
    }

    private String piece(boolean mayHaveNote) {
        return switch (random.nextInt(12)) {
            case 0 -> "**" + word() + "**";
            case 1 -> "*" + word() + " " + word() + "*";
            case 2 -> "`" + word() + "`";
            case 3 -> "~~" + word() + "~~";
            case 4 -> "[" + word() + "](https://example.org/)";
            case 5 -> mayHaveNote ? word() + note() : word();
            case 6 -> "\"" + word() + "\"";
            default -> word();
        };
    }

    private String note() {
        var name = "n" + notes.size();
        notes.add("[^" + name + "]: " + word());
        return "[^" + name + "]";
    }

    private String word() {
        int number = words.size();
        var word = "q" + (char) ('a' + number / LETTERS / LETTERS % LETTERS) + (char) ('a' + number / LETTERS % LETTERS)
                + (char) ('a' + number % LETTERS) + "q";
        words.add(word);
        return word;
    }
}

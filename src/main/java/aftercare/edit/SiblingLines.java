package aftercare.edit;

import aftercare.format.Json;
import aftercare.read.yaml.PlacedNode.TextRange;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Entries of one group or list, each on lines of its own or separated by commas.
 *
 * @param ranges the range of each entry, in order
 * @param areInFlow whether commas separate them
 */
record SiblingLines(String yaml, List<TextRange> ranges, boolean areInFlow) {

    /** Removes an entry, with the separator to its neighbour. */
    Json remove(int at) {
        var own = whole(at);
        if (!areInFlow) {
            return change(own.from(), own.to(), "");
        }
        return at + 1 < ranges.size()
                ? change(own.from(), whole(at + 1).from(), "")
                : change(whole(at - 1).to(), own.to(), "");
    }

    /** Exchanges an entry with the next one. */
    Json swap(int at) {
        var first = whole(at);
        var second = whole(at + 1);
        var between = yaml.substring(first.to(), second.from());
        var last = text(second);
        boolean isOpen = !areInFlow && !last.endsWith("\n");
        var swapped = last + (isOpen ? "\n" : "") + between + text(first);
        return change(first.from(), second.to(), isOpen ? swapped.substring(0, swapped.length() - 1) : swapped);
    }

    /** Adds an entry after another. */
    Json add(int after, List<String> lines) {
        var before = whole(after);
        if (areInFlow) {
            return change(before.to(), before.to(), ", " + String.join(" ", lines));
        }
        var indent = " ".repeat(indent(before.from()));
        var added = lines.stream().map(line -> indent + line).collect(Collectors.joining("\n", "", "\n"));
        return yaml.startsWith("\n", before.to() - 1)
                ? change(before.to(), before.to(), added)
                : change(before.to(), before.to(), "\n" + added.stripTrailing());
    }

    private String text(TextRange range) {
        return yaml.substring(range.from(), range.to());
    }

    /**
     * The range of an entry. Outside of braces these are its lines, up to the last one that is indented further than the first.
     */
    private TextRange whole(int at) {
        var range = ranges.get(at);
        if (areInFlow) {
            return range;
        }
        int from = lineStart(range.from());
        int indent = indent(from);
        int to = lineEnd(from);
        for (int next = to; next < yaml.length(); ) {
            int end = lineEnd(next);
            boolean isBlank = yaml.substring(next, end).isBlank();
            if (!isBlank && indent(next) <= indent) {
                break;
            }
            to = isBlank ? to : end;
            next = end;
        }
        return new TextRange(from, to);
    }

    private int lineStart(int index) {
        return yaml.lastIndexOf('\n', index - 1) + 1;
    }

    private int lineEnd(int index) {
        int end = yaml.indexOf('\n', index);
        return end < 0 ? yaml.length() : end + 1;
    }

    /** The number of spaces with which a line begins. */
    private int indent(int lineStart) {
        int at = lineStart;
        while (at < yaml.length() && yaml.charAt(at) == ' ') {
            at++;
        }
        return at - lineStart;
    }

    private static Json change(int from, int to, String insert) {
        return Json.object()
                .with("from", from)
                .with("to", to)
                .with("insert", insert)
                .json();
    }
}

package aftercare.edit;

import aftercare.format.Json;
import aftercare.read.yaml.PlacedNode;
import aftercare.read.yaml.PlacedNode.PlacedGroup;
import aftercare.read.yaml.PlacedNode.PlacedList;
import aftercare.read.yaml.PlacedNode.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Adds, removes or moves a question, an outcome, an answer or a sign of a self-check, and touches no other line.
 *
 * @param part {@code questions} or {@code outcomes}
 * @param id of a question or outcome; for a new one, its new id
 * @param list {@code answers} or {@code signs} of that question; empty for the question or outcome itself
 * @param item of an answer or sign: its id
 */
public record QuestionChange(String part, String id, String list, String item) {
    /** What can be done. */
    public enum Act {
        ADD,
        REMOVE,
        UP,
        DOWN
    }

    /** Entries of one group or list in the text, and their names. */
    private record Siblings(List<String> names, List<TextRange> ranges, boolean areInFlow) {}

    /**
     * The one part of the text to replace, as {@code {"from","to","insert"}}. Empty if the text lacks what is named, already
     * has it, or cannot be read.
     */
    public Optional<Json> in(String yaml, Act act) {
        return siblings(yaml).flatMap(found -> {
            var lines = new SiblingLines(yaml, found.ranges(), found.areInFlow());
            int at = found.names().indexOf(name());
            return switch (act) {
                case ADD -> at < 0 ? Optional.of(lines.add(place(yaml, found), added(yaml, found))) : Optional.empty();
                case REMOVE -> at >= 0 && found.names().size() > 1 ? Optional.of(lines.remove(at)) : Optional.empty();
                case UP -> at > 0 ? Optional.of(lines.swap(at - 1)) : Optional.empty();
                case DOWN -> at >= 0 && at < found.names().size() - 1 ? Optional.of(lines.swap(at)) : Optional.empty();
            };
        });
    }

    private String name() {
        return list.isEmpty() ? id : item;
    }

    private Optional<Siblings> siblings(String yaml) {
        return part(yaml).flatMap(steps -> list.isEmpty() ? of(steps) : answers(steps));
    }

    private Optional<PlacedGroup> part(String yaml) {
        return PlacedNode.of(yaml).flatMap(top -> group(top, part));
    }

    private static Optional<PlacedGroup> group(PlacedNode node, String key) {
        return node instanceof PlacedGroup group && group.entries().get(key) instanceof PlacedGroup found
                ? Optional.of(found)
                : Optional.empty();
    }

    private static Optional<Siblings> of(PlacedGroup group) {
        return group.entries().isEmpty()
                ? Optional.empty()
                : Optional.of(new Siblings(
                        List.copyOf(group.entries().keySet()),
                        List.copyOf(group.ranges().values()),
                        group.isInFlow()));
    }

    private Optional<Siblings> answers(PlacedGroup steps) {
        var question = steps.entries().get(id);
        if (question instanceof PlacedGroup group && group.entries().get(list) instanceof PlacedList answers) {
            var names = IntStream.range(0, answers.items().size())
                    .mapToObj(i -> QuestionForms.named(answers.items().get(i), i + 1))
                    .toList();
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Siblings(names, answers.ranges(), answers.isInFlow()));
        }
        return question == null ? Optional.empty() : group(question, list).flatMap(QuestionChange::of);
    }

    /**
     * The number of the entry after which a new one goes: the last entry, but in a range the one before the answer without a
     * bound.
     */
    private int place(String yaml, Siblings found) {
        int last = found.names().size() - 1;
        return isRange(yaml) && last > 0 ? last - 1 : last;
    }

    private boolean isRange(String yaml) {
        return !list.isEmpty()
                && part(yaml)
                        .flatMap(steps -> group(steps, id))
                        .filter(question -> question.entries().containsKey("number"))
                        .isPresent();
    }

    /** The lines of a new entry, without indentation. */
    private List<String> added(String yaml, Siblings found) {
        var target = target(yaml);
        if (list.equals("signs")) {
            return List.of(item + ": " + target);
        }
        if (list.equals("answers")) {
            var words = isRange(yaml) ? "below: 0" : "label: " + Json.quoted("…");
            return List.of((found.areInFlow() ? "" : "- ") + "{id: " + Json.quoted(item) + ", " + words + ", to: "
                    + target + "}");
        }
        return part.equals("outcomes")
                ? List.of(id + ":", "  care: soon", "  title: \"…\"", "  safety-net: \"…\"")
                : List.of(
                        id + ":",
                        "  ask: \"…\"",
                        "  answers:",
                        "    - {id: \"yes\", label: \"…\", to: " + target + "}",
                        "    - {id: \"no\", label: \"…\", to: " + target + "}",
                        "  unsure: " + target);
    }

    /** The step to which a new answer leads: the first outcome, which is the most careful one in a file that begins so. */
    private static String target(String yaml) {
        return PlacedNode.of(yaml)
                .flatMap(top -> group(top, "outcomes"))
                .flatMap(outcomes -> outcomes.entries().keySet().stream().findFirst())
                .orElse("exit");
    }
}

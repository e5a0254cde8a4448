package aftercare.read.yaml;

import aftercare.problem.Location;
import java.util.Optional;

/**
 * A setting as its author wrote it: {@code reviewed: 2026-11-22}, or one item of a list.
 *
 * @param name its key; an item has that of its list
 * @param item whether it is an item
 * @param at the place of the key; of an item, its own
 */
public record Setting(String name, boolean item, Location at, YamlNode value) {
    public static Setting of(YamlNode.Entry entry) {
        return new Setting(entry.key(), false, entry.at(), entry.value());
    }

    Setting item(YamlNode node) {
        return new Setting(name, true, node.at(), node);
    }

    /** How a message names it. */
    String label() {
        return item ? "An item of \"" + name + "\"" : "\"" + name + "\"";
    }

    /** The line that its author should write. */
    String line(String value) {
        return item ? "- " + value : name + ": " + value;
    }

    boolean isNothing() {
        return value instanceof YamlNode.Scalar scalar && scalar.kind() == YamlNode.Kind.NOTHING;
    }

    boolean isReported() {
        return value instanceof YamlNode.Scalar scalar && scalar.kind() == YamlNode.Kind.REPORTED;
    }

    /** The plain value that stands here, if it is of this kind. */
    Optional<YamlNode.Scalar> scalar(YamlNode.Kind kind) {
        return value instanceof YamlNode.Scalar scalar && scalar.kind() == kind
                ? Optional.of(scalar)
                : Optional.empty();
    }
}

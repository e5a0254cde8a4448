package aftercare.read.yaml;

import aftercare.problem.Location;
import aftercare.read.yaml.YamlNode.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A setting as its author wrote it: {@code reviewed: 2026-11-22}, or one item of a list.
 *
 * @param name its key; for an item, the key of its list
 * @param item whether it is an item of a list
 * @param at the place of the key; for an item, its own place
 */
public record Setting(String name, boolean item, Location at, YamlNode value) {
    public static Setting of(YamlNode.KeyValue entry) {
        return new Setting(entry.key(), false, entry.at(), entry.value());
    }

    /** The items of its list, by their values. */
    List<Setting> items(List<YamlNode> nodes) {
        var items = new ArrayList<Setting>(nodes.size());
        for (var node : nodes) {
            items.add(new Setting(name, true, node.at(), node));
        }
        return items;
    }

    /** Its name in a message. */
    String label() {
        return item ? "An item of \"" + name + "\"" : "\"" + name + "\"";
    }

    /** The line that its author should write instead. */
    String line(String value) {
        return item ? "- " + value : name + ": " + value;
    }

    boolean isNothing() {
        return value instanceof YamlNode.Scalar scalar && scalar.kind() == ScalarKind.NOTHING;
    }

    boolean isReported() {
        return value instanceof YamlNode.Scalar scalar && scalar.kind() == ScalarKind.REPORTED;
    }

    /** Its plain value, if it is of this kind. */
    Optional<YamlNode.Scalar> scalar(ScalarKind kind) {
        return value instanceof YamlNode.Scalar scalar && scalar.kind() == kind
                ? Optional.of(scalar)
                : Optional.empty();
    }
}

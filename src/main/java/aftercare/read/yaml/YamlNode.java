package aftercare.read.yaml;

import aftercare.model.Text.Stretch;
import aftercare.problem.Location;
import java.util.List;
import java.util.Map;

/** What an author wrote in YAML, with the place of every part. */
public sealed interface YamlNode permits YamlNode.Scalar, YamlNode.Items, YamlNode.Mapping {

    /** The place of its first character; of a quoted text, the character after the quotation mark. */
    Location at();

    /** What it is called in a message: {@code a list}. */
    String called();

    /** What YAML takes a plain value for. */
    enum Kind {
        WORDS,
        NUMBER,
        TRUTH,
        NOTHING,
        /** Already reported; whoever meets it says no more about it. */
        REPORTED
    }

    /**
     * One value: {@code title: Heat and cold}.
     *
     * @param text the value, as YAML joins its lines
     * @param lines the same words with the line ends that the author typed, where those mean no more than a space
     * @param stretches where its characters stand, when not one behind the other
     */
    record Scalar(String text, String lines, Kind kind, Location at, List<Stretch> stretches) implements YamlNode {
        Scalar(String text, String lines, Kind kind, Location at) {
            this(text, lines, kind, at, List.of());
        }

        @Override
        public String called() {
            return switch (kind) {
                case WORDS -> "text";
                case NUMBER -> "a number";
                case TRUTH -> "a yes or no";
                case NOTHING, REPORTED -> "nothing";
            };
        }
    }

    /** A list: {@code [neck, back]}. */
    record Items(List<YamlNode> nodes, Location at) implements YamlNode {
        @Override
        public String called() {
            return "a list";
        }
    }

    /** Settings: {@code {care: soon, title: Ask today}}, by key in the author's order. */
    record Mapping(Map<String, Entry> entries, Location at) implements YamlNode {
        @Override
        public String called() {
            return "a group of settings";
        }
    }

    /** A setting: its key, the place of the key, its value. */
    record Entry(String key, Location at, YamlNode value) {}
}

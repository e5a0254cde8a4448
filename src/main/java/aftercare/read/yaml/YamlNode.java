package aftercare.read.yaml;

import aftercare.model.Text.TextRun;
import aftercare.problem.Location;
import java.util.List;
import java.util.Map;

/** A part of a YAML text, with its place in the file. */
public sealed interface YamlNode permits YamlNode.Scalar, YamlNode.Items, YamlNode.Mapping {

    /** The place of its first character; for quoted text, the character after the quotation mark. */
    Location at();

    /** Its name in a message: {@code a list}. */
    String called();

    /** The type that a value without quotes has in YAML. */
    enum ScalarKind {
        WORDS,
        NUMBER,
        TRUTH,
        NOTHING,
        /** Already reported, so that readers do not report it again. */
        REPORTED
    }

    /**
     * One value: {@code title: Heat and cold}.
     *
     * @param text the value, with its lines joined by the rules of YAML
     * @param lines the text with the author's line ends, where YAML turns them into spaces
     * @param runs the places of its characters, when they are not one after the other in the file
     */
    record Scalar(String text, String lines, ScalarKind kind, Location at, List<TextRun> runs) implements YamlNode {
        Scalar(String text, String lines, ScalarKind kind, Location at) {
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
    record Mapping(Map<String, KeyValue> entries, Location at) implements YamlNode {
        @Override
        public String called() {
            return "a group of settings";
        }
    }

    /** A setting: its key, the place of the key, its value. */
    record KeyValue(String key, Location at, YamlNode value) {}
}

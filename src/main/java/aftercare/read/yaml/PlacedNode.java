package aftercare.read.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A part of a YAML text with the range of text that it takes, so that it alone can be replaced. Reports no problems. */
public sealed interface PlacedNode {

    /**
     * One value.
     *
     * @param text the value, its lines joined by the rules of YAML
     * @param from the index of its first character in the text, quotation marks included
     * @param to the index after its last character
     * @param isBlock whether it stands on lines of its own, below a {@code |} or {@code >}
     * @param isInFlow whether it stands between brackets or braces
     */
    record PlacedValue(String text, int from, int to, boolean isBlock, boolean isInFlow) implements PlacedNode {}

    /**
     * A list.
     *
     * @param ranges the range of each item, without the separators between items
     * @param isInFlow whether it stands between brackets
     */
    record PlacedList(List<PlacedNode> items, List<TextRange> ranges, boolean isInFlow) implements PlacedNode {}

    /**
     * Settings by key, in the author's order; of a key that stands twice, the first.
     *
     * @param ranges the range of each setting, its key included
     * @param isInFlow whether it stands between braces
     */
    record PlacedGroup(Map<String, PlacedNode> entries, Map<String, TextRange> ranges, boolean isInFlow)
            implements PlacedNode {
        /** No settings. */
        public static final PlacedGroup EMPTY = new PlacedGroup(Map.of(), Map.of(), false);
    }

    /** A part of the text, from an index to the one after its last character. */
    record TextRange(int from, int to) {}

    /** The parts of a text; empty if it breaks YAML's rules, is empty, or holds aliases. */
    static Optional<PlacedNode> of(String yaml) {
        try {
            var settings = LoadSettings.builder()
                    .setAllowDuplicateKeys(true)
                    .setMaxAliasesForCollections(0)
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .build();
            return new Compose(settings).composeString(yaml).map(node -> placed(yaml, node, false));
        } catch (YamlEngineException broken) {
            return Optional.empty();
        }
    }

    private static PlacedNode placed(String yaml, Node node, boolean isInFlow) {
        if (node instanceof MappingNode mapping) {
            boolean isFlow = isInFlow || mapping.getFlowStyle() == FlowStyle.FLOW;
            var entries = new LinkedHashMap<String, PlacedNode>();
            var ranges = new LinkedHashMap<String, TextRange>();
            for (var entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key) {
                    entries.putIfAbsent(key.getValue(), placed(yaml, entry.getValueNode(), isFlow));
                    ranges.putIfAbsent(key.getValue(), range(yaml, key, entry.getValueNode()));
                }
            }
            return new PlacedGroup(entries, ranges, isFlow);
        }
        if (node instanceof SequenceNode list) {
            boolean isFlow = isInFlow || list.getFlowStyle() == FlowStyle.FLOW;
            var items = new ArrayList<PlacedNode>();
            var ranges = new ArrayList<TextRange>();
            for (var item : list.getValue()) {
                items.add(placed(yaml, item, isFlow));
                ranges.add(range(yaml, item, item));
            }
            return new PlacedList(items, ranges, isFlow);
        }
        return value(yaml, node, isInFlow);
    }

    private static PlacedValue value(String yaml, Node node, boolean isInFlow) {
        int from = index(yaml, node.getStartMark().orElseThrow().getIndex());
        int to = index(yaml, node.getEndMark().orElseThrow().getIndex());
        if (node instanceof ScalarNode scalar) {
            boolean isBlock =
                    scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
            return new PlacedValue(scalar.getValue(), from, to, isBlock, isInFlow);
        }
        return new PlacedValue("", from, to, false, isInFlow);
    }

    private static TextRange range(String yaml, Node first, Node last) {
        return new TextRange(
                index(yaml, first.getStartMark().orElseThrow().getIndex()),
                index(yaml, last.getEndMark().orElseThrow().getIndex()));
    }

    /** The index of a code point; the library's marks count code points. */
    private static int index(String yaml, int codePoints) {
        return yaml.offsetByCodePoints(0, codePoints);
    }
}

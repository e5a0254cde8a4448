package aftercare.read.yaml;

import aftercare.problem.ProblemCollector;
import aftercare.program.OwnFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which things have a setting of a name, as the schemas say. Read when somebody writes one in a wrong place. */
final class KeyHomes {
    /** With more, it is a word of all files, and saying where helps nobody. */
    private static final int MOST = 2;

    /** The groups of settings in the schemas, by file and place, as a sentence calls them. */
    private static final Map<String, Map<String, String>> GROUPS = Map.of(
            "definitions",
            Map.of(
                    "signs-question", "a question that lists signs",
                    "range", "a question that asks for a number",
                    "range-answer", "an answer to a question that asks for a number",
                    "choice", "a choice (a question whose answers are words)",
                    "answer", "an answer in words",
                    "outcome", "an outcome"),
            "guide",
            Map.of("", "a guide"),
            "page",
            Map.of("", "a single page"),
            "self-check",
            Map.of("", "a self-check"),
            "question-set",
            Map.of("", "a question set"),
            "site",
            Map.of("", "site.yaml"),
            "clinic",
            Map.of("", "clinic.yaml"),
            "signs",
            Map.of("additionalProperties", "a sign"),
            "sources",
            Map.of("additionalProperties", "a source"),
            "glossary",
            Map.of("additionalProperties", "a term of the glossary"));

    private KeyHomes() {}

    /** Where a setting belongs; empty when nowhere, or in many places. */
    static Optional<String> of(String key) {
        var homes = Homes.BY_KEY.getOrDefault(key, List.of());
        return homes.isEmpty() || homes.size() > MOST ? Optional.empty() : Optional.of(String.join(" or of ", homes));
    }

    /** Read once, with the first such mistake. */
    private static final class Homes {
        static final Map<String, List<String>> BY_KEY = byKey();

        private static Map<String, List<String>> byKey() {
            var byKey = new HashMap<String, List<String>>();
            new TreeMap<>(GROUPS)
                    .forEach((file, groups) -> new TreeMap<>(groups)
                            .forEach((place, name) -> keys(file, place)
                                    .forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>())
                                            .add(name))));
            return byKey;
        }

        private static Set<String> keys(String file, String place) {
            var path = "author/schemas/" + file + ".json";
            var schema = YamlReader.read(path, OwnFiles.text(path), 1, new ProblemCollector());
            return schema.flatMap(whole -> place.isEmpty() ? Optional.of(whole) : inside(whole, place))
                    .flatMap(group -> inside(group, "properties"))
                    .map(group -> ((YamlNode.Mapping) group).entries().keySet())
                    .orElseThrow(() -> new IllegalStateException("no settings in " + path + " at " + place));
        }

        private static Optional<YamlNode> inside(YamlNode node, String key) {
            return node instanceof YamlNode.Mapping mapping
                    ? Optional.ofNullable(mapping.entries().get(key)).map(YamlNode.KeyValue::value)
                    : Optional.empty();
        }
    }
}

package aftercare.author;

import aftercare.format.Json;
import aftercare.format.Json.ObjectFields;
import aftercare.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The schema of one group of translated words: a key for each text that the source has, with its words. */
final class WordFields {
    private static final String ANSWERS = "answers";

    private final Map<String, Json> keys = new TreeMap<>();
    private final Map<String, List<Integer>> lengths = new TreeMap<>();
    private List<Json> needed = List.of();

    /** Adds a key for a text, if the source has one. */
    void text(String key, Text source) {
        if (source.isPresent()) {
            keys.putIfAbsent(key, text(source));
        }
    }

    /** Adds a key for a list, which must have as many items as the source's, or none yet. */
    void list(String key, List<Text> source) {
        if (source.isEmpty()) {
            return;
        }
        var known = lengths.computeIfAbsent(key, any -> new ArrayList<>(List.of(0)));
        known.add(source.size());
        var words = source.stream().map(Text::value).collect(Collectors.joining(" · "));
        keys.put(
                key,
                described(words, "texts")
                        .with(
                                "anyOf",
                                Json.list(known.stream()
                                        .distinct()
                                        .map(WordFields::items)
                                        .toList()))
                        .json());
    }

    private static Json items(int count) {
        return Json.object().with("minItems", count).with("maxItems", count).json();
    }

    /**
     * Adds a key for the answers of choices with the same id. A choice must be translated with all its answers.
     *
     * @param choices the answers of each, by id
     */
    void labels(List<Map<String, Text>> choices, boolean areNeeded) {
        var labels = Json.object();
        choices.forEach(choice -> choice.forEach((id, label) -> labels.with(id, text(label))));
        var inAll = choices.get(0).keySet().stream()
                .filter(id -> choices.stream().allMatch(choice -> choice.containsKey(id)))
                .map(Json::of)
                .toList();
        keys.put(ANSWERS, group(labels, inAll));
        needed = areNeeded ? List.of(Json.of(ANSWERS)) : List.of();
    }

    /** The group with all its keys. */
    Json group() {
        var properties = Json.object();
        keys.forEach(properties::with);
        return group(properties, needed);
    }

    private static Json group(ObjectFields properties, List<Json> needed) {
        return Json.object()
                .with("type", "object")
                .with("additionalProperties", Json.FALSE)
                .with("required", Json.list(needed))
                .with("properties", properties.json())
                .json();
    }

    private static Json text(Text source) {
        return described(source.value(), "text").json();
    }

    private static ObjectFields described(String words, String definition) {
        return Json.object()
                .with("description", quoted(words))
                .with("allOf", Json.list(List.of(reference(definition))));
    }

    /** The source's words in quotation marks. */
    static String quoted(String words) {
        return "“" + words + "”";
    }

    /** A reference to a form that several schemas share. */
    static Json reference(String definition) {
        return Json.object().with("$ref", "#/definitions/" + definition).json();
    }
}

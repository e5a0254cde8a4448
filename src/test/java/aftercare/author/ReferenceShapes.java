package aftercare.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Says in tables what schemas allow. Groups that several files share are told once. */
final class ReferenceShapes {
    private static final String REFERENCE = "#/definitions/";

    private final JsonNode definitions;

    /** Shared groups by name, in the order in which they were met. */
    private final Map<String, String> met = new LinkedHashMap<>();

    ReferenceShapes(JsonNode definitions) {
        this.definitions = definitions;
    }

    /** A row for each key of a group, and of the groups in it. */
    String table(JsonNode schema) {
        var rows = new ArrayList<String>();
        rows("", schema, rows);
        return "| key | | what it holds |\n|---|---|---|\n" + String.join("", rows);
    }

    /** The shared groups, each with a heading; a group may lead to further ones. */
    List<String> sections() {
        for (int told = -1; told < met.size(); ) {
            told = met.size();
            List.copyOf(met.keySet()).stream()
                    .filter(name -> met.getOrDefault(name, "").isEmpty())
                    .forEach(name -> met.put(name, section(name)));
        }
        return List.copyOf(met.values());
    }

    private String section(String name) {
        var shape = definitions.get(name);
        return "\n<a id=\"shape-" + name + "\"></a>\n### " + title(name) + "\n"
                + (shape.has("description") ? shape.get("description").asString() + "\n" : "") + "\n" + table(shape)
                + shape.path("examples")
                        .valueStream()
                        .map(example -> "\n```yaml\n" + example + "\n```\n")
                        .collect(Collectors.joining());
    }

    private static String title(String name) {
        var words = name.replace('-', ' ');
        return ("aeiou".indexOf(words.charAt(0)) < 0 ? "A " : "An ") + words;
    }

    private void rows(String path, JsonNode schema, List<String> rows) {
        boolean isList = schema.path("items").has("properties");
        var group = isList ? schema.get("items") : schema;
        var start = isList ? path.replaceFirst("\\.$", "[].") : path;
        var needed =
                group.path("required").valueStream().map(JsonNode::asString).toList();
        group.path("properties").properties().forEach(property -> {
            var key = start + property.getKey();
            var value = resolved(property.getValue());
            rows.add("| `" + key + "` | " + (needed.contains(property.getKey()) ? "needed" : "") + " | " + cell(value)
                    + " |\n");
            if (!value.has("@shape")) {
                rows(key + ".", value, rows);
            }
        });
        var each = group.path("additionalProperties");
        if (each.isObject() && each.has("properties")) {
            rows(start + "NAME.", resolved(each), rows);
        }
    }

    /** A schema with what it refers to; a group that is told elsewhere bears its name. */
    private ObjectNode resolved(JsonNode schema) {
        var whole = schema.isObject() ? (ObjectNode) schema.deepCopy() : new JsonMapper().createObjectNode();
        var references =
                new ArrayList<JsonNode>(whole.path("allOf").valueStream().toList());
        references.add(whole);
        for (var reference : references) {
            if (reference.has("$ref")) {
                merge(whole, reference.get("$ref").asString().replace(REFERENCE, ""));
            }
        }
        return whole;
    }

    private void merge(ObjectNode whole, String name) {
        var shape = resolved(Objects.requireNonNull(definitions.get(name), name));
        shape.properties().forEach(property -> {
            if (!whole.has(property.getKey())) {
                whole.set(property.getKey(), property.getValue());
            }
        });
        if (definitions.get(name).has("properties") || name.equals("question")) {
            shape(whole, name);
        }
    }

    private void shape(ObjectNode whole, String name) {
        var names = name.equals("question") ? List.of("signs-question", "range", "choice") : List.of(name);
        names.forEach(one -> met.putIfAbsent(one, ""));
        whole.put(
                "@shape",
                names.stream()
                        .map(one -> "[" + one.replace('-', ' ') + "](#shape-" + one + ")")
                        .collect(Collectors.joining(", ")));
    }

    private String cell(JsonNode value) {
        var told = new ArrayList<String>();
        if (value.has("description")) {
            told.add(value.get("description").asString());
        }
        told.add(kind(value) + ".");
        if (value.has("patternErrorMessage")
                && !isPlain(value.get("patternErrorMessage").asString())) {
            told.add(value.get("patternErrorMessage").asString());
        }
        if (value.has("examples")) {
            told.add(value.get("examples")
                    .valueStream()
                    .map(example -> "`" + (example.isString() ? example.asString() : example) + "`")
                    .collect(Collectors.joining(", ", "Such as ", ".")));
        }
        return String.join(" ", told).replace("|", "\\|");
    }

    /** Whether it says no more than that text or a date stands here. */
    private static boolean isPlain(String message) {
        return message.startsWith("Write some words") || message.startsWith("Write a date");
    }

    private String kind(JsonNode value) {
        if (value.has("@shape")) {
            return "Its keys: " + value.get("@shape").asString();
        }
        if (value.has("enum")) {
            return value.get("enum")
                    .valueStream()
                    .map(one -> "`" + one.asString() + "`")
                    .collect(Collectors.joining(", ", "One of ", ""));
        }
        if (value.has("items")) {
            return "A list. Each item: " + lower(kind(resolved(value.get("items"))));
        }
        if (value.path("additionalProperties").isObject()) {
            return "A group by names. Each: " + lower(kind(resolved(value.get("additionalProperties"))));
        }
        return switch (value.path("type").asString("any")) {
            case "string" -> value.path("format").asString("").equals("date") ? "A date" : "Text";
            case "boolean" -> "`true` or `false`";
            case "integer", "number" -> "A number";
            case "object" -> "A group";
            default -> "Text, or a group";
        };
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}

package aftercare.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A valid file with every allowed key, and variants of it with one mistake each.
 *
 * @param kind the name of its schema, {@code self-check}
 */
record Sample(String kind, JsonNode root) {
    /** Values to put in place of any value. */
    private static final List<String> VALUES = List.of(
            "null",
            "5",
            "-100000",
            "2.5",
            "true",
            "\"\"",
            "\"  \"",
            "\"words\"",
            "\"words {0} and {9}\"",
            "\"Bad Id!\"",
            "\"double--hyphen\"",
            "\"exit\"",
            "\"2026-13-01\"",
            "\"2026-02-30\"",
            "\"22.11.2026\"",
            "\"2026-11-22\"",
            "\"true\"",
            "\"http://example.org\"",
            "\"ftp://example.org/x\"",
            "\"https://with space.org\"",
            "\"guides/old-name.html\"",
            "\"../old.html\"",
            "\"AC123\"",
            "\"urgent\"",
            "[]",
            "[\"words\"]",
            "[\"words\", null]",
            "[\"Bad Id!\"]",
            "[5]",
            "[{}]",
            "{}",
            "{\"words\": \"words\"}",
            "{\"Bad Id!\": \"words\"}",
            "{\"words\": 5}");

    static Sample of(String kind) {
        try {
            var text = Files.readString(Path.of("src/test/resources/schema", kind + ".yaml"));
            return new Sample(kind, new YAMLMapper().readTree(text));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The sample with one value replaced, one key or item removed, or one key added, at every place. */
    List<JsonNode> spoilt() {
        var spoilt = new ArrayList<JsonNode>();
        var values = VALUES.stream().map(new JsonMapper()::readTree).toList();
        values.forEach(spoilt::add);
        for (var pointer : pointers(root, "")) {
            values.forEach(value -> spoilt.add(with(pointer, node -> replace(node, key(pointer), value))));
            spoilt.add(with(pointer, node -> remove(node, key(pointer))));
        }
        for (var pointer : groups()) {
            values.forEach(value -> spoilt.add(with(pointer + "/x", node -> replace(node, "zzzzzzzz", value))));
        }
        return spoilt;
    }

    /** The places of all groups of settings. */
    List<String> groups() {
        return Stream.concat(Stream.of(""), pointers(root, "").stream())
                .filter(pointer -> root.at(pointer).isObject())
                .toList();
    }

    private JsonNode with(String pointer, Consumer<JsonNode> change) {
        var copy = root.deepCopy();
        change.accept(copy.at(pointer.substring(0, pointer.lastIndexOf('/'))));
        return copy;
    }

    private static String key(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static void replace(JsonNode parent, String key, JsonNode value) {
        if (parent instanceof ObjectNode group) {
            group.set(key, value);
        } else if (parent instanceof ArrayNode items) {
            items.set(Integer.parseInt(key), value);
        }
    }

    private static void remove(JsonNode parent, String key) {
        if (parent instanceof ObjectNode group) {
            group.remove(key);
        } else if (parent instanceof ArrayNode items) {
            items.remove(Integer.parseInt(key));
        }
    }

    private static List<String> pointers(JsonNode node, String at) {
        var pointers = new ArrayList<String>();
        node.propertyNames().forEach(key -> {
            pointers.add(at + "/" + key);
            pointers.addAll(pointers(node.get(key), at + "/" + key));
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            pointers.add(at + "/" + i);
            pointers.addAll(pointers(node.get(i), at + "/" + i));
        }
        return pointers;
    }
}

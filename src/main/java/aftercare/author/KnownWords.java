package aftercare.author;

import aftercare.format.Json;
import aftercare.model.Content;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.read.document.Placeholders;
import aftercare.read.document.StockWords;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The schema for the words of the interface: every key that pages use, with its words and the placeholders that must be kept.
 *
 * @param shown the words of each key, shown to the author
 * @param placeholders how words are compared
 */
record KnownWords(SortedSet<String> keys, Map<String, Text> shown, Placeholders placeholders) {
    /** The forms for a number that a language may have besides those of the source. */
    private static final String FORMS = "^([0-9]+|zero|one|two|few|many)$";

    /** The words for the source's file; its placeholders are those of the built-in words. */
    static KnownWords inSource(Content content) {
        return of(source(content), new Placeholders(StockWords.english().words()));
    }

    /** The words for a translation, which must also keep the placeholders of the source. */
    static KnownWords inTranslation(Content content) {
        return of(source(content), Placeholders.of(StockWords.english(), source(content)));
    }

    private static KnownWords of(Words source, Placeholders placeholders) {
        var shown = new TreeMap<>(StockWords.english().words().texts());
        shown.putAll(source.texts());
        return new KnownWords(new TreeSet<>(shown.keySet()), shown, placeholders);
    }

    private static Words source(Content content) {
        return content.editions().get(0).words();
    }

    /** The schema of the whole file. */
    Json json() {
        return Json.object().with("properties", below("")).json();
    }

    private Json below(String prefix) {
        var children = keys.stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()).replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        var fields = Json.object();
        children.forEach(child -> fields.with(child, node(prefix + child)));
        return fields.json();
    }

    /** A text, or a group of further words. */
    private Json node(String key) {
        var node = Json.object();
        if (shown.containsKey(key)) {
            node.with("description", WordFields.quoted(shown.get(key).value()));
        }
        return node.with("if", Json.object().with("type", "object").json())
                .with("then", group(key + "."))
                .with("else", words(key))
                .json();
    }

    private Json group(String prefix) {
        var group = Json.object().with("properties", below(prefix));
        var forms = prefix + "one";
        if (placeholders.isForOneNumber(forms)) {
            group.with(
                    "patternProperties", Json.object().with(FORMS, node(forms)).json());
        }
        return group.with("additionalProperties", WordFields.reference("words")).json();
    }

    private Json words(String key) {
        var text = Json.object().with("$ref", "#/definitions/text").json();
        return placeholders
                .pattern(key)
                .map(pattern -> Json.object()
                        .with("allOf", Json.list(List.of(text)))
                        .with("pattern", pattern.pattern())
                        .with("patternErrorMessage", message(key))
                        .json())
                .orElse(text);
    }

    private String message(String key) {
        var needed = placeholders.expected(key);
        return needed.isEmpty()
                ? "No page fills in {…} here."
                : "Keep " + String.join(" and ", needed) + ", and no other {…}: a page fills something in there.";
    }
}

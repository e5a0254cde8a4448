package aftercare.clinic;

import aftercare.model.Text;
import aftercare.problem.Problem;
import aftercare.read.document.PartReader;
import aftercare.read.file.ContentFiles.Replacement;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds those of a clinic's own words whose originals have changed since they were written.
 *
 * @param before the original that the override was made from
 * @param now the original as it is now
 */
record WordChanges(OverrideFile override, String before, String now) {

    /** One for each word that changed; none for changes of other words. */
    List<Problem> problems(String line) {
        var old = texts(new Replacement(override.file().shown(), before.getBytes(StandardCharsets.UTF_8)));
        var current = texts(new Replacement(override.file().shown(), now.getBytes(StandardCharsets.UTF_8)));
        return texts(override.replacement()).entrySet().stream()
                .filter(own -> !value(old, own.getKey()).equals(value(current, own.getKey())))
                .map(own -> Problem.warning(
                        "AC622",
                        own.getValue().at(),
                        "The original of the words for \"" + own.getKey() + "\" has changed since.",
                        "It was: " + value(old, own.getKey()) + " It is: " + value(current, own.getKey())
                                + " Take over what matters, then write:  " + line))
                .sorted()
                .toList();
    }

    private static Map<String, Text> texts(Replacement file) {
        return PartReader.words(file).value().map(words -> words.texts()).orElse(Map.of());
    }

    private static String value(Map<String, Text> texts, String key) {
        return texts.containsKey(key) ? Objects.requireNonNull(texts.get(key)).value() : "";
    }
}

package aftercare.clinic;

import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.Problem;
import aftercare.read.document.PartReader;
import aftercare.read.document.StockWords;
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

    /** One problem for each word whose original changed; none for changes of other words. */
    List<Problem> problems(String line) {
        var old = whole(before);
        var current = whole(now);
        return texts(override.replacement()).entrySet().stream()
                .filter(own -> !value(old, own.getKey()).equals(value(current, own.getKey())))
                .map(own -> Problem.warning(
                        "AC622",
                        own.getValue().at(),
                        "The original of the words for \"" + own.getKey() + "\" has changed since.",
                        "It was: \"" + value(old, own.getKey()) + "\". It is: \"" + value(current, own.getKey())
                                + "\". Take over what matters, then write:  " + line))
                .sorted()
                .toList();
    }

    /** All words of an original: its own, and the built-in ones where it has none. */
    private Map<String, Text> whole(String original) {
        var locale = override.path().substring(0, override.path().indexOf('/'));
        var own = words(new Replacement(override.file().shown(), original.getBytes(StandardCharsets.UTF_8)));
        return StockWords.in(locale).map(stock -> stock.under(own)).orElse(own).texts();
    }

    private static Map<String, Text> texts(Replacement file) {
        return words(file).texts();
    }

    private static Words words(Replacement file) {
        return PartReader.words(file).value().orElse(Words.NONE);
    }

    private static String value(Map<String, Text> texts, String key) {
        return texts.containsKey(key) ? Objects.requireNonNull(texts.get(key)).value() : "";
    }
}

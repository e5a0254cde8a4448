package aftercare.model;

import java.util.List;
import java.util.Map;

/**
 * The words of the interface, {@code strings.yaml}, in one language.
 *
 * @param texts by key, such as {@code skip-to-content}; a nested key is joined by dots: {@code care.emergency.heading}
 * @param contactWords whom an outcome may send a reader to: doctor, nurse …
 */
public record Words(Map<String, Text> texts, List<Text> contactWords) {
    /** Words that mean the same, for search: {@code fever = high temperature; pee = urine}. */
    public static final String ALIKE = "search.alike";

    /** Words that no search is about. */
    public static final String LITTLE = "search.little-words";

    private static final String OTHER = ".other";

    public Words {
        texts = Map.copyOf(texts);
        contactWords = List.copyOf(contactWords);
    }

    /**
     * The words for a key, with {@code {0}}, {@code {1}} … filled in.
     *
     * @throws IllegalArgumentException when {@code strings.yaml} lacks the key: a template's fault
     */
    public Text of(String key, Object... values) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("strings.yaml has no words for \"" + key + "\"");
        }
        for (int i = 0; i < values.length; i++) {
            text = text.filled("{" + i + "}", values[i]);
        }
        return text;
    }

    /** Whether readers see the words of a key: those that search compares with what is typed they do not. */
    public static boolean isShown(String key) {
        return !key.equals(ALIKE) && !key.equals(LITTLE);
    }

    /**
     * The words for so many: those of {@code key.2} for two where the language has its own for it, else of {@code key.other},
     * in which {@code {0}} is the number. So a language may have as many forms as it needs.
     */
    public Text counted(String key, int number) {
        var own = key + "." + number;
        return of(texts.containsKey(own) ? own : key + OTHER, number);
    }

    /** Whether a key is the words for a number, {@code key.2}, of which the source has at least {@code key.other}. */
    public boolean hasCounted(String key) {
        var name = key.replaceFirst("\\.\\d+$", "");
        return !name.equals(key) && texts.containsKey(name + OTHER);
    }
}

package aftercare.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of the interface, {@code strings.yaml}, in one language.
 *
 * @param texts by key, such as {@code skip-to-content}; a nested key is joined by dots: {@code care.emergency.heading}
 * @param contacts whom the contact of an outcome may send a reader to, by care level: doctor, nurse …
 * @param signsAsks ids of the ways to ask about signs, the usual one first; their words are {@code signs-asks.ID.ask} and
 *     {@code signs-asks.ID.hint}
 */
public record Words(Map<String, Text> texts, Map<CareLevel, List<Text>> contacts, List<Text> signsAsks) {
    /** Words that mean the same, for search: {@code fever = high temperature; pee = urine}. */
    public static final String ALIKE = "search.alike";

    /** Words that search ignores, such as articles. */
    public static final String LITTLE = "search.little-words";

    private static final String OTHER = ".other";

    /** No words at all. */
    public static final Words NONE = new Words(Map.of(), Map.of(), List.of());

    public Words {
        texts = Map.copyOf(texts);
        contacts = Map.copyOf(contacts);
        signsAsks = List.copyOf(signsAsks);
    }

    /** Whom an outcome at this level may send a reader to; none where the language has none yet. */
    public List<Text> contactWords(CareLevel care) {
        return contacts.getOrDefault(care, List.of());
    }

    /** Whom an outcome at any level may send a reader to, each once. */
    public List<Text> contactWords() {
        var seen = new HashSet<String>();
        return Arrays.stream(CareLevel.values())
                .flatMap(care -> contactWords(care).stream())
                .filter(word -> seen.add(word.value()))
                .toList();
    }

    /** The words for a key; empty when there are none. */
    public Optional<Text> find(String key) {
        return Optional.ofNullable(texts.get(key));
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

    /** Whether readers see the words of a key. They do not see those that search compares with what is typed. */
    public static boolean isShown(String key) {
        return !key.equals(ALIKE) && !key.equals(LITTLE);
    }

    /**
     * The words for a number of things as {@link #counted} finds them, with the number for {@code {0}}.
     *
     * @throws IllegalArgumentException when {@code strings.yaml} has none: a template's fault
     */
    public Text numbered(String key, int number, String language) {
        return counted(key, number, language)
                .map(text -> text.filled("{0}", number))
                .orElseThrow(() -> new IllegalArgumentException("strings.yaml has no words for \"" + key + "\""));
    }

    /**
     * The words for a number of things in a language: those for exactly this number, {@code key.2}, else those of its plural
     * form, {@code key.few}, else {@code key.other}, else {@code key} itself. Empty when there are none.
     */
    public Optional<Text> counted(String key, long number, String language) {
        return Stream.of("." + number, "." + PluralForm.of(language, number).key(), OTHER, "")
                .flatMap(form -> find(key + form).stream())
                .findFirst();
    }

    /** Whether a key ends in a plural form that no number has in a language: {@code key.few} in English. */
    public static boolean isFormWithoutNumber(String key, String language) {
        var form = key.substring(key.lastIndexOf('.') + 1);
        return PluralForm.isForm(form) && !PluralForm.isUsed(form, language);
    }

    /** The plural forms of a language, as keys end in them. */
    public static Set<String> forms(String language) {
        return PluralForm.of(language);
    }

    /**
     * The common part of keys for several numbers: {@code key.} for {@code key.2} and {@code key.other}. Any other key is
     * returned as it is.
     */
    public static String family(String key) {
        return key.replaceFirst("\\.(?:\\d+|zero|one|two|few|many|other)$", ".");
    }

    /**
     * Whether a key such as {@code key.2} is the form for a number of words that the source has: {@code key.other} at least.
     */
    public boolean hasCounted(String key) {
        var name = key.replaceFirst("\\.(?:\\d+|zero|one|two|few|many)$", "");
        return !name.equals(key) && texts.containsKey(name + OTHER);
    }
}

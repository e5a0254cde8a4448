package aftercare.page;

import aftercare.model.Edition;
import aftercare.model.Term;
import aftercare.page.Page.Letter;
import aftercare.work.ListOrder;
import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sorts entries in the order of a language, and groups them by their first letter. Accents, quotation marks and other signs
 * before the first letter make no difference.
 *
 * @param shown the words by which readers look for an entry
 */
record Letters<T>(Edition edition, ListOrder order, Function<T, String> shown) {

    /** The signs before the first letter or number. */
    private static final Pattern BEFORE = Pattern.compile("^[^\\p{L}\\p{N}]+");

    /** The glossary of a language. */
    static List<Letter<Term>> ofTerms(Edition edition) {
        return new Letters<Term>(edition, ListOrder.NONE, term -> term.term().value()).of(edition.glossary());
    }

    List<Letter<T>> of(List<T> entries) {
        var words = entries.stream().map(this::bare).toList();
        var byLetter = new LinkedHashMap<String, List<T>>();
        for (long number : order.of(edition.language(), words, () -> sorted(words))) {
            byLetter.computeIfAbsent(letter(words.get((int) number)), letter -> new ArrayList<>())
                    .add(entries.get((int) number));
        }
        var letters = new ArrayList<Letter<T>>();
        byLetter.forEach((letter, theirs) -> letters.add(new Letter<>(letter, theirs)));
        return letters;
    }

    private long[] sorted(List<String> words) {
        var rules = Collator.getInstance(Locale.forLanguageTag(edition.language()));
        return IntStream.range(0, words.size())
                .mapToObj(number -> new Keyed(number, rules.getCollationKey(words.get(number))))
                .sorted(Comparator.comparing(Keyed::key))
                .mapToLong(Keyed::number)
                .toArray();
    }

    /** The number of an entry with its sort key, which is slow to compute. */
    private record Keyed(int number, CollationKey key) {}

    private String bare(T entry) {
        return BEFORE.matcher(shown.apply(entry)).replaceFirst("");
    }

    private static String letter(String words) {
        if (words.isEmpty()) {
            return "";
        }
        var first = Character.toString(words.codePointAt(0));
        int letter = Normalizer.normalize(first, Normalizer.Form.NFKD).codePointAt(0);
        return Character.isDigit(letter) ? "0-9" : Character.toString(letter).toUpperCase(Locale.ROOT);
    }
}

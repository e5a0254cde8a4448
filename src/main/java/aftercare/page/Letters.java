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
import java.util.HashMap;
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

    /** The signs before the first letter or number, such as an apostrophe. */
    private static final Pattern BEFORE = Pattern.compile("^[^\\p{L}\\p{N}]+");

    /** The glossary of a language. */
    static List<Letter<Term>> ofTerms(Edition edition) {
        return new Letters<Term>(edition, ListOrder.NONE, term -> term.term().value()).of(edition.glossary());
    }

    List<Letter<T>> of(List<T> entries) {
        var words = new ArrayList<String>(entries.size());
        entries.forEach(entry -> words.add(bare(shown.apply(entry))));
        var byLetter = new LinkedHashMap<String, List<T>>();
        var letters = new HashMap<Integer, String>();
        for (long number : order.of(edition.language(), words, () -> sorted(words))) {
            var word = words.get((int) number);
            var letter = word.isEmpty() ? "" : letters.computeIfAbsent(word.codePointAt(0), Letters::letter);
            byLetter.computeIfAbsent(letter, first -> new ArrayList<>()).add(entries.get((int) number));
        }
        var all = new ArrayList<Letter<T>>();
        byLetter.forEach((letter, theirs) -> all.add(new Letter<>(letter, theirs)));
        return all;
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

    private static String bare(String words) {
        return !words.isEmpty() && Character.isLetterOrDigit(words.charAt(0))
                ? words
                : BEFORE.matcher(words).replaceFirst("");
    }

    private static String letter(int first) {
        int letter = Normalizer.normalize(Character.toString(first), Normalizer.Form.NFKD)
                .codePointAt(0);
        return Character.isDigit(letter) ? "0-9" : Character.toString(letter).toUpperCase(Locale.ROOT);
    }
}

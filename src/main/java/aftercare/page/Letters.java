package aftercare.page;

import aftercare.model.Edition;
import aftercare.model.Term;
import aftercare.page.Page.Letter;
import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Sorts entries in the order of a language, and groups them by their first letter. Accents, quotation marks and other signs
 * before the first letter make no difference.
 *
 * @param shown the words by which readers look for an entry
 */
record Letters<T>(Edition edition, Function<T, String> shown) {

    /** The signs before the first letter or number. */
    private static final Pattern BEFORE = Pattern.compile("^[^\\p{L}\\p{N}]+");

    /** The glossary of a language. */
    static List<Letter<Term>> ofTerms(Edition edition) {
        return new Letters<Term>(edition, term -> term.term().value()).of(edition.glossary());
    }

    List<Letter<T>> of(Collection<T> entries) {
        var order = Collator.getInstance(Locale.forLanguageTag(edition.language()));
        var byLetter = new LinkedHashMap<String, List<T>>();
        entries.stream()
                .map(entry -> new Keyed<>(entry, order.getCollationKey(bare(entry))))
                .sorted(Comparator.comparing(Keyed::key))
                .forEach(keyed -> byLetter.computeIfAbsent(
                                letter(keyed.key().getSourceString()), letter -> new ArrayList<>())
                        .add(keyed.entry()));
        var letters = new ArrayList<Letter<T>>();
        byLetter.forEach((letter, theirs) -> letters.add(new Letter<>(letter, theirs)));
        return letters;
    }

    /** An entry with its sort key, which is slow to compute. */
    private record Keyed<T>(T entry, CollationKey key) {}

    private String bare(T entry) {
        return BEFORE.matcher(shown.apply(entry)).replaceFirst("");
    }

    private static String letter(String words) {
        if (words.isEmpty()) {
            return "";
        }
        var first = Normalizer.normalize(words, Normalizer.Form.NFKD).codePointAt(0);
        return Character.isDigit(first) ? "0-9" : Character.toString(first).toUpperCase(Locale.ROOT);
    }
}

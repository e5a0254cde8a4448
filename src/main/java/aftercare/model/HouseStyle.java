package aftercare.model;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An editor's own house style for one language, {@code content/en/style.yaml}: {@code avoid: {mastication: chewing}}. It adds to
 * the lists that are built in.
 *
 * @param avoid hard words, each with a plain one
 * @param accept words that readers of this site know, whatever the built-in lists say of them
 * @param promise words that promise too much, each perhaps with what to say instead
 * @param hurtful words that hurt those they speak of, each perhaps with what to say instead
 * @param medicines names of medicines, of which no page gives an amount
 * @param longestSentence in words; empty for the built-in limit, which is of English alone
 */
public record HouseStyle(
        List<WordRule> avoid,
        List<Text> accept,
        List<WordRule> promise,
        List<WordRule> hurtful,
        List<Text> medicines,
        OptionalInt longestSentence) {
    /** No style of one's own. */
    public static final HouseStyle NONE =
            new HouseStyle(List.of(), List.of(), List.of(), List.of(), List.of(), OptionalInt.empty());

    public HouseStyle {
        avoid = List.copyOf(avoid);
        accept = List.copyOf(accept);
        promise = List.copyOf(promise);
        hurtful = List.copyOf(hurtful);
        medicines = List.copyOf(medicines);
    }

    /** Whether it is no style of one's own. */
    public boolean isEmpty() {
        return Stream.of(avoid, accept, promise, hurtful, medicines).allMatch(List::isEmpty)
                && longestSentence.isEmpty();
    }

    /** The names of medicines that the site adds, in small letters. */
    public Set<String> ownMedicines() {
        return medicines.stream()
                .map(medicine -> medicine.value().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Words not to use.
     *
     * @param words one or more forms of them, with commas between
     * @param instead what to write; may be empty
     */
    public record WordRule(Text words, String instead) {}
}

package aftercare.read.translation;

import aftercare.format.AsciiDigits;
import aftercare.read.document.Placeholders;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Compares the numbers and placeholders of a text with those of its translation, and the units of these numbers. Digits of any script count alike. Where a
 * language has a form for two of a thing, "2 days" may be one word without a digit, so a 2 may be missing. The words of the
 * interface, whose placeholders may stand in any order, are compared by {@link Placeholders}.
 */
final class SharedNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\{[^{}]*}|\\p{Nd}+(?:[.,\u066B]\\p{Nd}+)*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");
    private static final String DUAL = "2";

    private SharedNumbers() {}

    /** Numbers that differ: those of the source, and those of the translation. */
    record Difference(String expected, String found) {}

    /** The difference; empty when both texts have the same numbers, in any order. */
    static Optional<Difference> difference(String original, String translated) {
        var expected = counts(original);
        var found = counts(translated);
        if (expected.equals(found) || withoutDual(expected).equals(found)) {
            return SharedUnits.difference(counted(original), counted(translated));
        }
        return Optional.of(new Difference(listed(original), listed(translated)));
    }

    /** The same for interface words, whose placeholders another check compares. */
    static Optional<Difference> ofDigits(String original, String translated) {
        return difference(withoutPlaceholders(original), withoutPlaceholders(translated));
    }

    private static String withoutPlaceholders(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(" ");
    }

    private static Map<String, Integer> withoutDual(Map<String, Integer> counts) {
        var without = new TreeMap<>(counts);
        without.remove(DUAL);
        return without;
    }

    private static Map<String, Integer> counts(String text) {
        var counts = new TreeMap<String, Integer>();
        numbers(text).forEach(number -> counts.merge(number, 1, Integer::sum));
        return counts;
    }

    private static String listed(String text) {
        var numbers = numbers(text);
        return numbers.isEmpty() ? "no number" : String.join(", ", numbers);
    }

    private static List<String> numbers(String text) {
        var found = new ArrayList<String>();
        NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(match -> plain(match.group()))
                .forEach(found::add);
        return found;
    }

    private static List<SharedUnits.Measured> counted(String text) {
        var normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return NUMBER.matcher(normal)
                .results()
                .map(match -> new SharedUnits.Measured(plain(match.group()), normal.substring(match.end())))
                .toList();
    }

    private static String plain(String number) {
        return AsciiDigits.of(number).replace(',', '.').replace('\u066B', '.');
    }
}

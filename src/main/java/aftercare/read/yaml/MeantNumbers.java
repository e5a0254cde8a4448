package aftercare.read.yaml;

import aftercare.format.AsciiDigits;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the whole number that an author most likely meant by a value that is none: {@code 1,000}, {@code 3rd}, {@code ten}. */
final class MeantNumbers {
    /** With digits in threes: {@code 1,000}, {@code 1.000}, {@code 1 000}, {@code 1'000}, {@code 1_000}. */
    private static final Pattern IN_THREES = Pattern.compile("[-+]?[0-9]{1,3}(?:([,.' _’])[0-9]{3})(?:\\1[0-9]{3})*");

    private static final Pattern FRACTION = Pattern.compile("([-+]?[0-9]{1,6})[.,]([0-9]{1,9})");
    private static final Pattern AMONG_WORDS = Pattern.compile("[^0-9]*?([-+]?[0-9]{1,9})[^0-9]*");
    private static final Pattern DECIMAL_AMONG_WORDS =
            Pattern.compile("[^0-9]*?([-+]?[0-9]{1,9}(?:[.,][0-9]{1,2})?)[0-9]{0,9}[^0-9]*");
    private static final Pattern NO_DIGITS = Pattern.compile("[^-+0-9]");
    private static final int LONGEST = 40;

    /** The words for 0, 1, 2 … in English, French, German and Spanish, without accents. */
    private static final List<List<String>> WORDS = List.of(
            List.of("zero", "null", "cero", "none"),
            List.of("one", "first", "un", "une", "ein", "eins", "uno", "una"),
            List.of("two", "second", "deux", "zwei", "dos"),
            List.of("three", "third", "trois", "drei", "tres"),
            List.of("four", "fourth", "quatre", "vier", "cuatro"),
            List.of("five", "fifth", "cinq", "funf", "fuenf", "cinco"),
            List.of("six", "sixth", "sechs", "seis"),
            List.of("seven", "seventh", "sept", "sieben", "siete"),
            List.of("eight", "eighth", "huit", "acht", "ocho"),
            List.of("nine", "ninth", "neuf", "neun", "nueve"),
            List.of("ten", "tenth", "dix", "zehn", "diez"),
            List.of("eleven", "eleventh", "onze", "elf", "once"),
            List.of("twelve", "twelfth", "douze", "zwolf", "zwoelf", "doce"));

    private MeantNumbers() {}

    /** The numbers that come nearest, best first, of those between the limits; empty if nothing is near. */
    static List<Integer> meant(String typed, int least, int most) {
        return typed.length() > LONGEST
                ? List.of()
                : meant(plain(typed)).stream()
                        .map(number -> (int) Math.max(least, Math.min(most, number)))
                        .distinct()
                        .toList();
    }

    /** The number with decimals that comes nearest: {@code 37.5} for {@code 37,5 °C}. */
    static Optional<String> decimal(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var among = DECIMAL_AMONG_WORDS.matcher(plain(typed));
        return among.matches()
                ? Optional.of(among.group(1).replace(',', '.'))
                : word(plain(typed)).map(String::valueOf);
    }

    /** With the digits 0 to 9, a hyphen for each minus, and without what nobody sees. */
    static String plain(String typed) {
        return AsciiDigits.of(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replace('\u2212', '-')
                .replaceAll("[\\p{Cf}\\uFFFD]", "")
                .strip();
    }

    private static List<Long> meant(String plain) {
        if (IN_THREES.matcher(plain).matches()) {
            return List.of(Long.parseLong(NO_DIGITS.matcher(plain).replaceAll("")));
        }
        var fraction = FRACTION.matcher(plain);
        if (fraction.matches()) {
            long below = Long.parseLong(fraction.group(1));
            boolean isWhole = fraction.group(2).chars().allMatch(digit -> digit == '0');
            return isWhole ? List.of(below) : List.of(below, plain.startsWith("-") ? below - 1 : below + 1);
        }
        var among = AMONG_WORDS.matcher(plain);
        return among.matches()
                ? List.of(Long.parseLong(among.group(1)))
                : word(plain).map(List::of).orElse(List.of());
    }

    private static Optional<Long> word(String plain) {
        var word = Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return IntStream.range(0, WORDS.size())
                .filter(number -> WORDS.get(number).contains(word))
                .mapToObj(number -> (long) number)
                .findFirst();
    }
}

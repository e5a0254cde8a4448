package aftercare.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The plural form that a language uses for a whole number, by its name in Unicode CLDR: {@code zero}, {@code one}, {@code two},
 * {@code few}, {@code many} or {@code other}. Source of the rules: CLDR, Language Plural Rules (cardinal numbers).
 */
enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    private static final Set<String> WITHOUT = Set.of("ja", "zh", "ko", "th", "vi", "id", "ms", "my", "lo", "km");
    private static final Set<String> ZERO_IS_ONE = Set.of("fr", "pt", "hi", "bn", "fa", "am", "hy", "gu", "kn", "zu");
    private static final Set<String> EAST_SLAVIC = Set.of("ru", "uk", "be", "sr", "hr", "bs");

    /** Numbers among which each form of every language occurs. */
    private static final int ENOUGH = 200;

    /** Whether a key is the name of a form. */
    static boolean isForm(String key) {
        return Arrays.stream(values()).anyMatch(form -> form.key().equals(key));
    }

    /** The names of the forms that a language uses for whole numbers; {@code other} always is one. */
    static Set<String> of(String language) {
        return Arrays.stream(values())
                .map(PluralForm::key)
                .filter(form -> isUsed(form, language))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a language uses a form for a whole number. */
    static boolean isUsed(String form, String language) {
        return form.equals(OTHER.key())
                || LongStream.range(0, ENOUGH)
                        .anyMatch(number -> of(language, number).key().equals(form));
    }

    /** @param language a language tag, {@code pt-BR} */
    static PluralForm of(String language, long number) {
        var code = Locale.forLanguageTag(language).getLanguage();
        if (WITHOUT.contains(code)) {
            return OTHER;
        }
        if (ZERO_IS_ONE.contains(code)) {
            return number <= 1 ? ONE : OTHER;
        }
        if (EAST_SLAVIC.contains(code)) {
            return slavic(number % 10 == 1 && number % 100 != 11, number);
        }
        return switch (code) {
            case "pl" -> slavic(number == 1, number);
            case "cs", "sk" -> number == 1 ? ONE : number >= 2 && number <= 4 ? FEW : OTHER;
            case "sl" -> slovenian(number % 100);
            case "ro" -> number == 1 ? ONE : number == 0 || between(number % 100, 1, 19) ? FEW : OTHER;
            case "lt" -> lithuanian(number);
            case "lv" -> number % 10 == 0 || between(number % 100, 11, 19) ? ZERO : number % 10 == 1 ? ONE : OTHER;
            case "he", "iw" -> number == 1 ? ONE : number == 2 ? TWO : OTHER;
            case "ar" -> arabic(number);
            case "ga" ->
                number == 1
                        ? ONE
                        : number == 2 ? TWO : between(number, 3, 6) ? FEW : between(number, 7, 10) ? MANY : OTHER;
            case "cy" -> welsh(number);
            default -> number == 1 ? ONE : OTHER;
        };
    }

    private static PluralForm slavic(boolean isOne, long number) {
        if (isOne) {
            return ONE;
        }
        return between(number % 10, 2, 4) && !between(number % 100, 12, 14) ? FEW : MANY;
    }

    private static PluralForm slovenian(long hundredth) {
        return hundredth == 1 ? ONE : hundredth == 2 ? TWO : between(hundredth, 3, 4) ? FEW : OTHER;
    }

    private static PluralForm lithuanian(long number) {
        if (between(number % 100, 11, 19) || number % 10 == 0) {
            return OTHER;
        }
        return number % 10 == 1 ? ONE : FEW;
    }

    private static PluralForm arabic(long number) {
        if (number <= 2) {
            return number == 0 ? ZERO : number == 1 ? ONE : TWO;
        }
        return between(number % 100, 3, 10) ? FEW : between(number % 100, 11, 99) ? MANY : OTHER;
    }

    private static PluralForm welsh(long number) {
        return switch ((int) Math.min(number, 7)) {
            case 0 -> ZERO;
            case 1 -> ONE;
            case 2 -> TWO;
            case 3 -> FEW;
            case 6 -> MANY;
            default -> OTHER;
        };
    }

    private static boolean between(long number, long least, long most) {
        return number >= least && number <= most;
    }

    /** Its name in {@code strings.yaml}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

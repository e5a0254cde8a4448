package aftercare.model;

import java.util.Locale;
import java.util.Set;

/**
 * The plural form that a language uses for a whole number, by its name in Unicode CLDR: {@code zero}, {@code one}, {@code two},
 * {@code few}, {@code many} or {@code other}. Source of the rules: CLDR, Language Plural Rules (cardinal numbers).
 */
final class PluralForm {
    private static final Set<String> WITHOUT = Set.of("ja", "zh", "ko", "th", "vi", "id", "ms", "my", "lo", "km");
    private static final Set<String> ZERO_IS_ONE = Set.of("fr", "pt", "hi", "bn", "fa", "am", "hy", "gu", "kn", "zu");
    private static final Set<String> EAST_SLAVIC = Set.of("ru", "uk", "be", "sr", "hr", "bs");

    private PluralForm() {}

    /** @param language a language tag, {@code pt-BR} */
    static String of(String language, long number) {
        var code = Locale.forLanguageTag(language).getLanguage();
        if (WITHOUT.contains(code)) {
            return "other";
        }
        if (ZERO_IS_ONE.contains(code)) {
            return number <= 1 ? "one" : "other";
        }
        if (EAST_SLAVIC.contains(code)) {
            return slavic(number % 10 == 1 && number % 100 != 11, number);
        }
        return switch (code) {
            case "pl" -> slavic(number == 1, number);
            case "cs", "sk" -> number == 1 ? "one" : number >= 2 && number <= 4 ? "few" : "other";
            case "sl" -> slovenian(number % 100);
            case "ro" -> number == 1 ? "one" : number == 0 || between(number % 100, 1, 19) ? "few" : "other";
            case "lt" -> lithuanian(number);
            case "lv" ->
                number % 10 == 0 || between(number % 100, 11, 19) ? "zero" : number % 10 == 1 ? "one" : "other";
            case "he", "iw" -> number == 1 ? "one" : number == 2 ? "two" : "other";
            case "ar" -> arabic(number);
            case "ga" ->
                number == 1
                        ? "one"
                        : number == 2
                                ? "two"
                                : between(number, 3, 6) ? "few" : between(number, 7, 10) ? "many" : "other";
            case "cy" -> welsh(number);
            default -> number == 1 ? "one" : "other";
        };
    }

    private static String slavic(boolean isOne, long number) {
        if (isOne) {
            return "one";
        }
        return between(number % 10, 2, 4) && !between(number % 100, 12, 14) ? "few" : "many";
    }

    private static String slovenian(long hundredth) {
        return hundredth == 1 ? "one" : hundredth == 2 ? "two" : between(hundredth, 3, 4) ? "few" : "other";
    }

    private static String lithuanian(long number) {
        if (between(number % 100, 11, 19) || number % 10 == 0) {
            return "other";
        }
        return number % 10 == 1 ? "one" : "few";
    }

    private static String arabic(long number) {
        if (number <= 2) {
            return number == 0 ? "zero" : number == 1 ? "one" : "two";
        }
        return between(number % 100, 3, 10) ? "few" : between(number % 100, 11, 99) ? "many" : "other";
    }

    private static String welsh(long number) {
        return switch ((int) Math.min(number, 7)) {
            case 0 -> "zero";
            case 1 -> "one";
            case 2 -> "two";
            case 3 -> "few";
            case 6 -> "many";
            default -> "other";
        };
    }

    private static boolean between(long number, long least, long most) {
        return number >= least && number <= most;
    }
}

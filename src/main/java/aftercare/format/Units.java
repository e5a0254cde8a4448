package aftercare.format;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The units that may follow a number, in the words of several languages. */
public final class Units {
    private static final String BETWEEN = "[\\s\\p{Z}\\u2011-]{0,2}";
    private static final String UNSPACED = "\\p{IsHan}";

    private static final Map<String, Pattern> WORDS = Map.of(
                    "hours",
                            "hours?|hrs?|h|horas?|heures?|stunden?|std|ساعة|ساعات|godzin\\p{L}*|saat\\p{L}*|שעה|שעות|个?小时|घंटे|घंटों|घंटा|घण्टे",
                    "days",
                            "days?|días?|jours?|tage?n?|يوم|يوماً|يوما|أيام|dni|dzień|dniach|gün\\p{L}*|יום|ימים|天|दिन|दिनों",
                    "weeks",
                            "weeks?|semanas?|semaines?|wochen?|أسبوع\\p{L}*|أسابيع|tygodni\\p{L}*|tydzień|hafta\\p{L}*|שבוע|שבועות|周(?!岁)|个?星期|हफ़्ते|हफ्ते|सप्ताह",
                    "months",
                            "months?|mes|meses|mois|monate?n?|شهر|شهراً|شهرا|أشهر|شهور|miesi[ąę]c\\p{L}*|ay|aydan|ayda|ayı|חודש|חודשים|个月|महीने|महीनों|माह",
                    "years",
                            "years?|años?|ans|an(?= ?(?:[.,;:!?)]|$))|années?|jahre?n?|سنة|سنوات|عام|عاماً|عاما|أعوام|lat|lata|rok|roku|yıl\\p{L}*|yaş\\p{L}*|שנה|שנים|周?岁|साल|वर्ष",
                    "minutes",
                            "minutes?|mins?|minutos?|minuten?|دقيقة|دقائق|minut\\p{L}*|dakika\\p{L}*|דקה|דקות|分钟|मिनट",
                    "°C", "°\\s?c|(?:degrees?|grados|degrés|grad)\\s(?:c|celsius)",
                    "°F", "°\\s?f|(?:degrees?|grados|degrés|grad)\\s(?:f|fahrenheit)|fahrenheit",
                    "mg", "mg|milligrams?|miligramos?|milligrammes?|milligramm|ملغ|毫克",
                    "g", "g|grams?|gramos?|grammes?|gramm|غرام|克")
            .entrySet()
            .stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    unit -> Pattern.compile(
                            "^" + BETWEEN + "(?:" + unit.getValue() + ")(?![\\p{L}\\p{N}&&[^" + UNSPACED + "]])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));

    /** The beginning of a word of two letters or more; "h" and "g" alone are other things, too. */
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}&&[^" + UNSPACED + "]])(?:\\p{L}{2}|" + UNSPACED + "|°)|fahrenheit");

    private Units() {}

    /** The unit that the words after a number begin with; empty when they begin with none that is known. */
    public static Optional<String> first(String after) {
        return WORDS.entrySet().stream()
                .filter(unit -> unit.getValue().matcher(after).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether no words are known for a unit. */
    public static boolean isUnknown(String unit) {
        return !WORDS.containsKey(unit);
    }

    /** The units that a text names, with a number or without. */
    public static Stream<String> namedIn(String text) {
        return WORD.matcher(text).results().flatMap(word -> first(text.substring(word.start())).stream());
    }
}

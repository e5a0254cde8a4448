package aftercare.clinic;

import aftercare.format.AsciiDigits;
import aftercare.model.Clinic;
import aftercare.model.Clinic.Phone;
import aftercare.model.Text;
import aftercare.problem.Problem;
import aftercare.read.file.Characters;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports telephone numbers of a clinic that cannot be dialled. {@link ClinicWords} checks that the emergency number is none of
 * the clinic's other numbers.
 */
record NumberCheck(List<Problem> problems) {
    private static final String APART = "[ .\\u00A0/-]*";

    /** A number written both for callers from abroad and at home: {@code +49 (0) 30}, {@code +49-(030)}. */
    private static final Pattern TRUNK_ZERO = Pattern.compile(
            "\\s*((?:\\+|00)[0-9 ]{1,6}?)" + APART + "\\(0([0-9 ]*)\\)" + APART + "(.*)", Pattern.DOTALL);

    /** The codes of countries in which callers from abroad dial the zero of a number, too. */
    private static final Pattern KEEPS_ZERO = Pattern.compile("(?:\\+|00) ?(?:39|378|225|229|241|242)");

    /** The codes of countries in which all of the brackets is dialled at home alone: {@code +36 (06) 1}. */
    private static final Pattern IS_ALL_PREFIX = Pattern.compile("(?:\\+|00) ?(?:36|52)");

    private static final Pattern EXTENSION = Pattern.compile(Phone.EXTENSION + "$");

    private static final Pattern NUMBER =
            Pattern.compile("\\+?[0-9*#(][0-9 ()./*#\u00A0\u2011-]{1,38}(?:" + Phone.EXTENSION + ")?");

    /** A sign that is dialled, in a number with its country's code: RFC 3966 allows it in local numbers alone. */
    private static final Pattern SIGN_ABROAD = Pattern.compile("((?:\\+|00 ?[1-9])[^*#]*)([*#].*)");

    private static final Pattern DIALLED_AFTER = Pattern.compile("[*#] ?([0-9]{1,8}) ?[*#]?");

    /** One number, with a word before it, such as "Tel.", or words in brackets behind it. */
    private static final Pattern AMONG_WORDS = Pattern.compile(
            "(?i:(?:tel|telephone|telefon|teléfono|téléphone|tél|phone|call|ph|هاتف)[.:]? ?)?(\\+?[0-9*#(][0-9 ()./*#-]*)(?: ?\\([^()0-9]*\\))?");

    /** A number with its country's code and fewer digits reaches nobody. */
    private static final int FEWEST_ABROAD = 6;

    /** No number of any country has more digits, its country's code included (ITU-T E.164). */
    private static final int MOST_DIGITS = 15;

    void check(Clinic clinic) {
        check(clinic.emergency());
        check(clinic.adviceLine());
        clinic.phones().forEach(this::check);
    }

    private void check(Phone phone) {
        check(phone.number());
        check(phone.text());
        var extension = EXTENSION.matcher(phone.text().value());
        if (extension.find()) {
            problems.add(Problem.error(
                    "AC606",
                    phone.text().at(),
                    "A text message reaches no extension, and \"" + phone.text() + "\" would be sent elsewhere.",
                    "Write a number that takes text messages:  \"" + extension.replaceFirst("") + "\""));
        }
    }

    private void check(Text number) {
        var zero = TRUNK_ZERO.matcher(number.value());
        if (zero.matches()
                && (zero.group(2).isBlank()
                        || !KEEPS_ZERO.matcher(zero.group(1)).matches())) {
            var country = zero.group(1);
            var rest = KEEPS_ZERO.matcher(country).matches()
                    ? Stream.of(country, "0" + zero.group(3))
                    : Stream.of(country, IS_ALL_PREFIX.matcher(country).matches() ? "" : zero.group(2), zero.group(3));
            problems.add(Problem.error(
                    "AC606",
                    number.at(),
                    "The 0 in brackets would be dialled too, and \"" + number + "\" would reach nobody.",
                    "Leave it out:  \""
                            + rest.map(String::strip)
                                    .filter(part -> !part.isEmpty())
                                    .collect(Collectors.joining(" ")) + "\""));
            return;
        }
        if (Characters.wasRefusedIn(number.value())) {
            return;
        }
        var abroad = SIGN_ABROAD.matcher(number.value());
        if (abroad.matches()) {
            problems.add(Problem.error(
                    "AC606",
                    number.at(),
                    "A number with its country's code has no * and no #, and many phones would not dial \"" + number
                            + "\".",
                    signRemedy(abroad.group(1).strip(), abroad.group(2).strip())));
            return;
        }
        if (number.isPresent() && !isNumber(number.value())) {
            problems.add(
                    Problem.error(
                            "AC606",
                            number.at(),
                            "\"" + number + "\" is not a number that a phone can dial.",
                            meant(number.value())
                                    .map(near -> "Write:  \"" + near + "\"")
                                    .orElse(
                                            "Write digits and spaces, with a plus before the country's code:  \"+49 30 1234567\"")));
        } else if (number.isPresent()) {
            checkLength(number);
        }
    }

    /** Reports a country's code with next to nothing behind it, and two numbers in one. */
    private void checkLength(Text number) {
        var alone = EXTENSION.matcher(number.value()).replaceFirst("");
        if (alone.startsWith("+") && digits(alone) < FEWEST_ABROAD) {
            problems.add(Problem.error(
                    "AC606",
                    number.at(),
                    "After a plus stands a country's code, and \"" + number + "\" has too few digits to reach anybody.",
                    "Write the whole number; a short one, such as 112, has no plus."));
        } else if (alone.matches("[^*#]*") && digits(alone.replaceFirst("^\\(?0+", "")) > MOST_DIGITS) {
            problems.add(Problem.error(
                    "AC606",
                    number.at(),
                    "\"" + number + "\" has more digits than any number has, and all would be dialled at once.",
                    "Write one number here; further ones are items of \"phones\", each with its label."));
        }
    }

    /** The number with the digits and hyphens that phones know, and without words before and behind it. */
    private static Optional<String> meant(String typed) {
        var plain = AsciiDigits.of(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[\"'“”„‘’‚«»]", "")
                .strip();
        var number = AMONG_WORDS.matcher(plain);
        return number.matches() ? Optional.of(number.group(1).strip()).filter(NumberCheck::reaches) : Optional.empty();
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches() && digits(text) >= 2;
    }

    private static boolean reaches(String number) {
        return isNumber(number) && (!number.startsWith("+") || digits(number) >= FEWEST_ABROAD);
    }

    /**
     * What to write instead of a number with its country's code and a sign.
     *
     * @param before what stands before the first sign
     * @param after what follows from there on
     */
    private static String signRemedy(String before, String after) {
        if (digits(before) == 0) {
            return "Leave the plus out:  \"" + after + "\"";
        }
        if (digits(before) < FEWEST_ABROAD) {
            return "Write it as it is dialled at home, without the country's code. There both signs may stand, as in"
                    + " \"*100#\".";
        }
        var extension = DIALLED_AFTER.matcher(after);
        return extension.matches()
                ? "Write what is dialled after it as an extension:  \"" + before + " ext. " + extension.group(1) + "\""
                : "Say in the label what is dialled after it, and write:  \"" + before + "\"";
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}

package aftercare.clinic;

import aftercare.format.AsciiDigits;
import aftercare.model.Text;
import aftercare.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reports words of a clinic that tell readers not to get help: "Do not call 112". No list of words finds them all, so names and
 * labels may not have an emergency number at all.
 *
 * @param own the clinic's own emergency number, as it is dialled; empty if it is not known
 */
record ContraryWords(Set<String> own, List<Problem> problems) {
    /** Emergency numbers of many countries. Shorter ones are too often other numbers. */
    private static final Set<String> NUMBERS = Set.of(
            "000", "110", "111", "112", "113", "115", "118", "119", "190", "192", "193", "911", "995", "997", "998",
            "999");

    private static final Pattern NUMBER = Pattern.compile("[0-9](?:[ .\\u00A0\\u2011-]?[0-9])*");

    private static final Pattern CLAUSE = Pattern.compile("[.:;!?](?=\\s|$)|\\n");

    private static final Pattern NO = words("not|never|no|nobody|nothing|without|instead|rather|unless|avoid|stop|wait"
            + "|nunca|sin|nicht|nie|niemals|kein|keine|statt|pas|jamais|sans|non|mai|não|nunca|لا");

    private static final Pattern NOT_CALLING = words(
            "(?:not|don['’]?t|never|need to|avoid|stop|instead of|rather than)\\W+(?:[\\p{L}'’]+\\W+){0,3}?(?<!on )"
                    + "(?:call|calling|dial|dialling|dialing|phone|phoning|ring|ringing|telephone|telephoning)");

    private static final Pattern NO_HELP = words(
            "(?:no|not|n['’]t|never|without)\\W+(?:[\\p{L}'’]+\\W+){0,3}?(?:ambulance|ambulances|hospital|paramedics?)");

    private static final Pattern NOT_HEEDING = words(
            "(?:ignore|disregard|forget|overlook|skip)\\W+(?:[\\p{L}'’]+\\W+){0,4}?"
                    + "(?:red|box|boxes|cards?|signs?|warnings?|advice|emergency|emergencies|numbers?|lines?|pages?|above|below)");

    private static final Pattern WAITING =
            words("emergenc(?:y|ies)\\W+(?:[\\p{L}'’]+\\W+){0,4}?(?:wait|stay|sleep|rest)");

    private static Pattern words(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Checks a name or label.
     *
     * @param beside the number that the label belongs to, which it may hold; else empty
     * @return whether it is good
     */
    boolean checkName(Text text, Text beside) {
        boolean isWithoutNumber = numbers(text.value())
                .noneMatch(number -> isEmergency(number) && !number.equals(digits(beside.value())));
        return isWithoutNumber ? check(text) : report(text);
    }

    /**
     * Checks the label of the emergency number, which must name a service and must not deny anything, as in "Not for back
     * pain".
     */
    void checkEmergencyLabel(Text label, Text number) {
        if (checkName(label, number) && NO.matcher(label.value()).find()) {
            report(label);
        }
    }

    /** Checks an address, whose house may have any number. */
    void checkAddress(Text text) {
        if (Stream.of(CLAUSE.split(text.value())).anyMatch(ContraryWords::tellsNotTo)) {
            report(text);
        }
    }

    /** Checks a text of several words, and returns whether it is good. */
    boolean check(Text text) {
        var clauses = Stream.of(CLAUSE.split(text.value()));
        return clauses.noneMatch(this::isContrary) || report(text);
    }

    private static boolean tellsNotTo(String clause) {
        return Stream.of(NOT_CALLING, NO_HELP, NOT_HEEDING, WAITING)
                .anyMatch(words -> words.matcher(clause).find());
    }

    private boolean isContrary(String clause) {
        return tellsNotTo(clause)
                || (NO.matcher(clause.replaceAll("n['’]t\\b", " not")).find()
                        && numbers(clause).anyMatch(this::isEmergency));
    }

    private boolean isEmergency(String number) {
        return NUMBERS.contains(number) || own.contains(number);
    }

    private static Stream<String> numbers(String text) {
        return NUMBER.matcher(AsciiDigits.of(text)).results().map(found -> digits(found.group()));
    }

    private static String digits(String number) {
        return AsciiDigits.of(number).replaceAll("[^0-9]", "");
    }

    private boolean report(Text text) {
        problems.add(Problem.error(
                "AC613",
                text.at(),
                "\"" + text + "\" could keep readers from calling for help.",
                "Say what to do, and leave numbers for emergencies to \"emergency\" in clinic.yaml."));
        return false;
    }
}

package aftercare.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what only readers of one country can use: {@code Call 999}, {@code see your GP}, {@code NHS 111}. Shared text must do
 * without; each clinic gives its own numbers.
 */
public final class LocalServices {
    /** Emergency and health numbers that are recognised even without a word such as "call" before them. */
    static final Set<String> NUMBERS =
            Set.of("000", "111", "112", "911", "988", "995", "999", "116117", "131114", "131126");

    /** Numbers so short that they are only recognised right after a word such as "call". */
    static final Set<String> SHORTEST_NUMBERS = Set.of("15", "17", "18");

    /** Before ER and ED, which are names of other things, too: "ER-positive cancer", "men with ED". */
    private static final String DEPARTMENT = "(?<=\\b(?:the|The|an|An|to|at|your|local|nearest|from|visit) )";

    /** Written in capitals; in small letters most of them are other words. */
    private static final List<String> ABBREVIATIONS =
            List.of("NHS", "GPs?", "G\\.P\\.", "A ?& ?E", DEPARTMENT + "E[RD]s?", "E\\.R\\.", "SAMU", "HSE");

    private static final List<String> NAMES = List.of(
            "accident (?:and|&) emergency",
            "casualty department",
            "walk-in cent(?:re|er)",
            "minor injur(?:y|ies) unit",
            "health ?direct",
            "healthline",
            "nurse-on-call",
            "poison control",
            "poisons? information service",
            "medicare",
            "medicaid",
            "samaritans",
            "childline",
            "sos médecins",
            "info-santé",
            "ärztliche[rn]? bereitschaftsdienst",
            "triple (?:zero|nine|one)",
            "nine[ -](?:nine[ -]nine|one[ -]one)",
            "one[ -]one[ -](?:one|two)");

    private static final WholeNames ABBREVIATION =
            WholeNames.of(List.of("nh", "gp", "g.", "a ", "a&", "er", "ed", "e.", "sa", "hs"), ABBREVIATIONS, 0);
    private static final WholeNames NAME = WholeNames.of(
            List.of("ac", "ca", "wa", "mi", "he", "nu", "po", "me", "sa", "ch", "so", "in", "är", "tr", "ni", "on"),
            NAMES,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The words that the names begin with: without one of these, or a number, there is none in a text. */
    private static final Set<String> FIRST_WORDS = Set.of(
            "nhs",
            "gp",
            "gps",
            "g",
            "er",
            "ers",
            "e",
            "ed",
            "eds",
            "samu",
            "hse",
            "accident",
            "casualty",
            "walk-in",
            "minor",
            "health",
            "healthdirect",
            "healthline",
            "nurse-on-call",
            "poison",
            "poisons",
            "medicare",
            "medicaid",
            "samaritans",
            "childline",
            "sos",
            "info-santé",
            "ärztliche",
            "ärztlicher",
            "ärztlichen",
            "triple",
            "nine",
            "one",
            "nine-nine",
            "nine-nine-nine",
            "nine-one-one",
            "one-one-one",
            "one-one-two",
            "one-one");

    private LocalServices() {}

    /** Whether a number, or a name of {@link #NAMES}, may begin with this word in small letters. */
    static boolean mayBegin(String word) {
        if (!Character.isDigit(word.charAt(0))) {
            return FIRST_WORDS.contains(word);
        }
        // Most numbers of a text count days and people; those that people dial have a longer part, or begin with 0 or
        // 9, or are told in parts: 1-1-2, 13 11 14.
        return word.length() > 2
                || "09".indexOf(word.charAt(0)) >= 0
                || SHORTEST_NUMBERS.contains(word)
                || FOLLOWED.containsKey(word);
    }

    /** Words that begin a name or number only before certain others: "one" does in "one one two", and in few other places. */
    private static final Map<String, Set<String>> FOLLOWED = Map.of(
            "1", Set.of("1"),
            "13", Set.of("11"),
            "one", Set.of("one"),
            "nine", Set.of("nine", "one", "nine-nine", "one-one"),
            "triple", Set.of("zero", "nine", "one"),
            "health", Set.of("direct"),
            "minor", Set.of("injury", "injuries"),
            "accident", Set.of("and", "emergency"));

    /**
     * Whether a number, or a name of {@link #NAMES}, may stand in a sentence: a quick test.
     *
     * @param numbers whether numbers are meant, not names
     */
    private static boolean mayStandIn(Sentence sentence, boolean numbers) {
        for (int i = 0; i < sentence.length(); i++) {
            if (sentence.has(i, Trait.LOCAL)
                    && Character.isDigit(sentence.word(i).charAt(0)) == numbers
                    && mayBegin(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(Sentence sentence, int i) {
        var followers = FOLLOWED.get(sentence.word(i));
        // 13 43 25: these begin with 13, and other numbers follow.
        boolean isLong = sentence.is("13", i) && sentence.isNumber(i + 1) && sentence.isNumber(i + 2);
        return followers == null || isLong || (i + 1 < sentence.length() && followers.contains(sentence.word(i + 1)));
    }

    /** The numbers and names in a sentence that hold in one country alone, as they stand there; seldom any. */
    public static List<String> namedIn(Sentence sentence) {
        if (!sentence.has(Trait.LOCAL)) {
            return List.of();
        }
        var numbers = mayStandIn(sentence, true)
                ? PhoneNumbers.in(sentence.text(), sentence.has(Trait.CALL))
                : List.<String>of();
        if (!mayStandIn(sentence, false)) {
            return numbers;
        }
        var found = new ArrayList<>(numbers);
        found.addAll(names(sentence.text()));
        return found;
    }

    /** The numbers and names in a text that hold in one country alone, as they stand there, each once; often none. */
    public static List<String> namedIn(String text) {
        var found = new ArrayList<>(PhoneNumbers.in(text));
        found.addAll(names(text));
        return found.stream().distinct().toList();
    }

    private static List<String> names(String text) {
        var found = new ArrayList<>(ABBREVIATION.in(text));
        found.addAll(NAME.in(text));
        return found;
    }
}

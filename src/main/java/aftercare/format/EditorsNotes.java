package aftercare.format;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words with which editors note what is still to be done, in the languages whose interface words are built in and in some
 * others. Elsewhere the same words mean something to readers, so it takes capitals, brackets or a colon.
 */
final class EditorsNotes {
    /** English, Spanish, French, German; Portuguese, Italian, Dutch. */
    private static final List<String> WORDS =
            List.of(("todo|to-do|note to self|to be written|to be completed|to be translated"
                            + "|por hacer|por completar|por traducir|falta traducir|sin traducir|falta por hacer"
                            + "|à compléter|à vérifier|à traduire|a completer"
                            + "|zu erledigen|noch zu tun|noch offen|zu übersetzen|noch zu übersetzen|zu ergänzen"
                            + "|por fazer|da fare|te doen"
                            + "|للقيام به|للقيام|للمراجعة|للترجمة")
                    .split("\\|"));

    /** A heading may hold these alone: "À faire" stands above what a reader should do. */
    private static final List<String> OF_READERS = List.of("to do", "à faire", "a faire", "pendiente");

    private static final String START = "(?:^|(?<=\\n)|(?<=[.!?؟] )|(?<=[\\[(]))[ \\t]{0,3}+";
    private static final String BEHIND = "(?![\\p{L}\\p{N}_-])";

    private static final Pattern IN_CAPITALS = Pattern.compile(START + "("
            + "(?:" + shouted(WORDS) + ")" + BEHIND + "(?! \\p{Lu}{2})"
            + "|(?:" + shouted(OF_READERS) + ")" + BEHIND + "(?=\\s?[:：–—)\\]-]| \\p{L}?\\p{Ll}))");

    private static final Pattern BEFORE_COLON =
            Pattern.compile("(?:^|(?<=\\n))[ \\t]{0,3}+((?iu:" + any() + "))(?=[ \\u00A0\\u202F]?[:：])");

    private static final Pattern IN_BRACKETS =
            Pattern.compile("[\\[(][ ]?((?iu:" + any() + "))(?=[ ]?(?:[:：,][^\\])\\n]{0,80})?[\\])])");

    private EditorsNotes() {}

    /** Each with the words as its first group. */
    static List<Pattern> patterns() {
        return List.of(IN_CAPITALS, BEFORE_COLON, IN_BRACKETS);
    }

    /** How such a note begins; those in small letters only at the start of a word. */
    static Stream<String> beginnings() {
        return all().flatMap(word -> Stream.of(
                word, Character.toUpperCase(word.charAt(0)) + word.substring(1), word.toUpperCase(Locale.ROOT)));
    }

    private static Stream<String> all() {
        return Stream.concat(WORDS.stream(), OF_READERS.stream());
    }

    private static String any() {
        return all().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Without those of a script that has no capitals. */
    private static String shouted(List<String> words) {
        return words.stream()
                .filter(word -> !word.equals(word.toUpperCase(Locale.ROOT)))
                .map(word -> Pattern.quote(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.joining("|"));
    }
}

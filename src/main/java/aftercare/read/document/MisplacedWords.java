package aftercare.read.document;

import aftercare.format.Units;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reports interface words that stand at the wrong key, where a mix-up would mislead: the built-in words of another key of the
 * same group, such as "None of these" for "I am not sure", and words with another unit than that of their key.
 *
 * @param usual the built-in words of the language; none if it has none
 */
record MisplacedWords(Words usual, ProblemCollector problems) {
    /** Groups whose words decide what a reader does; each matches the part of a key that its members share. */
    private static final Pattern GROUP = Pattern.compile(
            "answers|care|emergency-line|evidence|panel|outcome(?=\\.(?:do|do-not)\\b)|ranges\\.[a-z-]+|recheck-times(?=\\.(?:hours|days)\\b)");

    private static final Pattern NUMBER = Pattern.compile("\\{0}|\\p{Nd}+");
    private static final Map<String, String> UNITS = Map.of("degrees-c", "°C");

    static void report(Words own, String locale, ProblemCollector problems) {
        var usual = StockWords.in(locale).map(StockWords::words).orElse(Words.NONE);
        var check = new MisplacedWords(usual, problems);
        new TreeMap<>(own.texts()).forEach(check::check);
    }

    private void check(String key, Text text) {
        var group = GROUP.matcher(key);
        if (!group.lookingAt()) {
            return;
        }
        otherKey(key, text, group.group() + ".")
                .ifPresent(other -> report(key, text.at(), "are the built-in words for \"" + other + "\""));
        otherUnit(key, text).ifPresent(unit -> report(key, text.at(), "count in another unit: " + unit));
    }

    /** The key of the same group to which these words belong, if they are not also those of this key. */
    private Optional<String> otherKey(String key, Text text, String group) {
        var words = folded(text);
        boolean isUsual =
                usual.find(key).filter(own -> folded(own).equals(words)).isPresent();
        return isUsual
                ? Optional.empty()
                : usual.texts().entrySet().stream()
                        .filter(other -> other.getKey().startsWith(group)
                                && !isSameLevel(other.getKey(), key)
                                && !Words.family(other.getKey()).equals(Words.family(key))
                                && folded(other.getValue()).equals(words))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .findFirst();
    }

    /** Whether both are words of one care level, which may say the same. */
    private static boolean isSameLevel(String one, String other) {
        return one.startsWith("care.") && other.startsWith(one.substring(0, one.indexOf('.', "care.".length()) + 1));
    }

    /** Another unit than that of the key; a text that also has the right one explains it. */
    private static Optional<String> otherUnit(String key, Text text) {
        var parts = key.split("\\.", 3);
        if (parts.length < 3 || Units.isUnknown(unit(parts[1]))) {
            return Optional.empty();
        }
        var units = NUMBER.matcher(text.value())
                .results()
                .flatMap(number -> Units.first(text.value().substring(number.end())).stream())
                .toList();
        return units.contains(unit(parts[1]))
                ? Optional.empty()
                : units.stream().findFirst();
    }

    private static String unit(String name) {
        return UNITS.getOrDefault(name, name);
    }

    private static String folded(Text text) {
        return text.value().strip().toLowerCase(Locale.ROOT);
    }

    private void report(String key, Location at, String fault) {
        problems.error(
                "AC186",
                at,
                "The words for \"" + key + "\" " + fault + ".",
                "Write the words that belong to this key, or leave the line out where they are built in.");
    }
}

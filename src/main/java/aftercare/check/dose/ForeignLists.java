package aftercare.check.dose;

import aftercare.program.OwnFiles;
import aftercare.prose.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lists of words of a language other than English, in {@code writing/medicines-abroad.txt}, which says what each is for.
 * Words are in small letters.
 *
 * @param verbs that begin a command
 * @param often how often a medicine is taken
 */
record ForeignLists(
        Pairs verbs,
        Set<String> medicines,
        Set<String> between,
        Set<String> unless,
        Set<String> counts,
        Set<String> ones,
        Set<String> pieces,
        Set<String> measures,
        Set<String> organs,
        Set<String> doses,
        Set<String> taking,
        Pairs often) {
    private static final Map<String, ForeignLists> BY_LANGUAGE = read();

    /** Words, and words that need another one behind them. */
    record Pairs(Set<String> alone, Map<String, List<String>> seconds) {
        static Pairs of(Set<String> words) {
            var alone = new HashSet<String>();
            var seconds = new HashMap<String, List<String>>();
            for (var word : words) {
                int stroke = word.indexOf('/');
                if (stroke < 0) {
                    alone.add(word);
                } else {
                    seconds.computeIfAbsent(word.substring(0, stroke), first -> new ArrayList<>())
                            .add(word.substring(stroke + 1));
                }
            }
            return new Pairs(alone, seconds);
        }
    }

    /** The lists for a language such as {@code es-MX}; empty when it has none. */
    static Optional<ForeignLists> of(String language) {
        return Optional.ofNullable(
                BY_LANGUAGE.get(Locale.forLanguageTag(language).getLanguage()));
    }

    private static Map<String, ForeignLists> read() {
        var lists = new HashMap<String, Set<String>>();
        OwnFiles.text("writing/medicines-abroad.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" : ", 2))
                .forEach(parts -> lists.put(parts[0], WordSet.of(parts[1])));
        var all = new HashMap<String, ForeignLists>();
        for (var name : lists.keySet()) {
            all.computeIfAbsent(name.split(" ", 2)[0], language -> of(language, lists));
        }
        return Map.copyOf(all);
    }

    private static ForeignLists of(String language, Map<String, Set<String>> lists) {
        return new ForeignLists(
                Pairs.of(words("verbs", language, lists)),
                words("medicines", language, lists),
                words("between", language, lists),
                words("unless", language, lists),
                words("counts", language, lists),
                words("ones", language, lists),
                words("pieces", language, lists),
                words("measures", language, lists),
                words("organs", language, lists),
                words("doses", language, lists),
                words("taking", language, lists),
                Pairs.of(words("often", language, lists)));
    }

    private static Set<String> words(String kind, String language, Map<String, Set<String>> lists) {
        return lists.getOrDefault(language + " " + kind, Set.of());
    }
}

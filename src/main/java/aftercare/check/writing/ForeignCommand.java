package aftercare.check.writing;

import aftercare.check.writing.MedicineCommand.DoseChange;
import aftercare.program.OwnFiles;
import aftercare.prose.Sentence;
import aftercare.prose.WordSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a command to change a medicine in a language other than English, by the lists of {@code
 * writing/medicine-commands.txt}. A language without lists has none.
 *
 * @param verbs that begin a command; one with a stroke needs the second word behind it: {@code setzen/ab}
 * @param medicines in small letters
 * @param unless words that make a sentence no command
 */
record ForeignCommand(Set<String> verbs, Set<String> medicines, Set<String> unless) {
    /** The most words from a verb to the medicine, both counted. */
    private static final int NEAR = 7;

    private static final Map<String, ForeignCommand> BY_LANGUAGE = read();

    /** The lists for a language such as {@code es-MX}; empty when it has none. */
    static Optional<ForeignCommand> of(String language) {
        return Optional.ofNullable(
                BY_LANGUAGE.get(Locale.forLanguageTag(language).getLanguage()));
    }

    /** @param own names of medicines that the site adds, in small letters */
    Optional<DoseChange> find(Sentence sentence, Set<String> own) {
        int verb = -1;
        for (int i = 0; i < sentence.length(); i++) {
            var word = sentence.word(i);
            if (unless.contains(word)) {
                return Optional.empty();
            }
            verb = verb < 0 && isVerb(sentence, i) ? i : verb;
        }
        for (int i = verb + 1; verb >= 0 && i < Math.min(sentence.length(), verb + NEAR); i++) {
            if (medicines.contains(sentence.word(i)) || own.contains(sentence.word(i))) {
                return Optional.of(new DoseChange(verb, i + 1));
            }
        }
        return Optional.empty();
    }

    private boolean isVerb(Sentence sentence, int i) {
        var word = sentence.word(i);
        if (verbs.contains(word)) {
            return true;
        }
        for (int later = i + 1; later < Math.min(sentence.length(), i + NEAR + 1); later++) {
            if (verbs.contains(word + "/" + sentence.word(later))) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, ForeignCommand> read() {
        var lists = new HashMap<String, Set<String>>();
        OwnFiles.text("writing/medicine-commands.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" : ", 2))
                .forEach(parts -> lists.put(parts[0], WordSet.of(parts[1])));
        var all = new HashMap<String, ForeignCommand>();
        for (var name : lists.keySet()) {
            all.computeIfAbsent(name.split(" ", 2)[0], language -> of(language, lists));
        }
        return Map.copyOf(all);
    }

    private static ForeignCommand of(String language, Map<String, Set<String>> lists) {
        return new ForeignCommand(
                lists.getOrDefault(language + " verbs", Set.of()),
                lists.getOrDefault(language + " medicines", Set.of()),
                lists.getOrDefault(language + " unless", Set.of()));
    }
}

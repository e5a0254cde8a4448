package aftercare.read.document;

import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Quoted;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The words that are the same on all sites of a shipped language: "None of these", "No" and "I am not sure", and the names and
 * headings of the care levels. The proofs of a self-check rely on what they say, so a site's own words for them are not used.
 */
public final class LockedWords {
    private static final Pattern LOCKED =
            Pattern.compile("answers\\.(?:none|no|unsure)|care\\.[a-z-]+\\.(?:level|heading)");

    private LockedWords() {}

    /** The words of a site without those that are locked and differ, each of which is reported. */
    public static Words passedOver(Words own, String locale, ProblemCollector problems) {
        var usual = StockWords.in(locale).map(StockWords::words).orElse(Words.NONE);
        var texts = new HashMap<>(own.texts());
        for (var entry : new TreeMap<>(own.texts()).entrySet()) {
            locked(entry, usual).ifPresent(words -> {
                texts.remove(entry.getKey());
                problems.warning(
                        "AC187",
                        entry.getValue().at(),
                        "The words for \"" + entry.getKey() + "\" are locked, so these are not used; readers see "
                                + Quoted.of(words.value()) + ".",
                        "Leave the line out: the words are the same on all sites of this language.");
            });
        }
        return new Words(texts, own.contacts(), own.signsAsks());
    }

    /** The built-in words in whose place other words are given. */
    private static Optional<Text> locked(Map.Entry<String, Text> own, Words usual) {
        return usual.find(own.getKey())
                .filter(words -> LOCKED.matcher(own.getKey()).matches())
                .filter(words -> !words.value().equals(own.getValue().value()));
    }
}

package aftercare.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of words: the phrases that begin with one, and the long words that readers need and know. */
final class Lexicon {
    /** An empty lexicon, for a language without word lists. */
    static final Lexicon NONE = new Lexicon(Map.of(), Set.of());

    private final Map<String, List<Phrase>> phrases;
    private final Set<String> known;

    private Lexicon(Map<String, List<Phrase>> phrases, Set<String> known) {
        this.phrases = phrases;
        this.known = known;
    }

    /** Read on first use, because a run without writing checks does not need it. */
    static Lexicon english() {
        return English.LEXICON;
    }

    private static final class English {
        static final Lexicon LEXICON = read();
    }

    private static Lexicon read() {
        var phrases = new HashMap<String, List<Phrase>>();
        for (var list : WordList.values()) {
            for (var entry : WordFile.read(list.file())) {
                for (var form : entry.forms()) {
                    var words = Arrays.asList(form.split(" ", -1));
                    phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                            .add(new Phrase(words, entry.plain(), list));
                }
            }
        }
        // The longest of those that begin alike is meant: "side effects of" before "side effects".
        phrases.values()
                .forEach(theirs -> theirs.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
        var known = new HashSet<String>();
        WordFile.read("known-words").forEach(entry -> known.addAll(entry.forms()));
        return new Lexicon(phrases, known);
    }

    Word word(String text) {
        var theirs = phrases.getOrDefault(text, List.of());
        int traits = Trait.bitsOf(text);
        for (var phrase : theirs) {
            traits |= phrase.list().bit();
        }
        int syllables = Character.isLetter(text.charAt(0)) ? Syllables.of(text) : 0;
        // A word that every reader of such a page must know is no harder than a short one.
        int counted = syllables > 2 && known.contains(text) ? 2 : syllables;
        return new Word(text, counted, theirs, traits);
    }
}

package aftercare.prose;

import aftercare.model.HouseStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks up words: the phrases that a word may be part of, and the long words that readers need and know. */
final class Lexicon {
    /** An empty lexicon, for a language without word lists. */
    static final Lexicon NONE = new Lexicon(List.of(), Set.of(), Set.of());

    private final List<Phrase> phrases;
    private final Map<String, List<KeyedPhrase>> keyed;
    private final Set<String> known;
    private final Set<String> ownMedicines;

    private Lexicon(List<Phrase> phrases, Set<String> known, Set<String> ownMedicines) {
        this.phrases = phrases;
        this.keyed = KeyedPhrase.byKey(phrases);
        this.known = known;
        this.ownMedicines = ownMedicines;
    }

    /** The built-in lexicon of English. */
    static Lexicon english() {
        return English.LEXICON;
    }

    /** The built-in lexicon of English, or an empty one for other languages, with a site's own words added. */
    static Lexicon of(boolean isEnglish, HouseStyle style) {
        var base = isEnglish ? English.LEXICON : NONE;
        return style.isEmpty() ? base : base.with(style);
    }

    /** Read on first use, because a run without writing checks does not need it. */
    private static final class English {
        static final Lexicon LEXICON = read();
    }

    private static Lexicon read() {
        var phrases = new ArrayList<Phrase>();
        for (var list : WordList.values()) {
            for (var entry : WordFile.read(list.file())) {
                entry.forms().forEach(form -> phrases.add(new Phrase(words(form), entry.plain(), list)));
            }
        }
        var known = new HashSet<String>();
        WordFile.read("known-words").forEach(entry -> known.addAll(entry.forms()));
        return new Lexicon(phrases, known, Set.of());
    }

    private Lexicon with(HouseStyle style) {
        var accepted = new HashSet<String>();
        style.accept().forEach(word -> accepted.addAll(forms(word.value())));
        var own = OwnPhrases.of(style);
        var told = own.stream().map(Phrase::toString).collect(Collectors.toSet());
        // A site's own rule for a word replaces the built-in one.
        var all = new ArrayList<Phrase>(own);
        phrases.stream()
                .filter(phrase -> !told.contains(phrase.toString()))
                .filter(phrase -> !(phrase.list().isHardWord() && accepted.contains(phrase.toString())))
                .forEach(all::add);
        accepted.addAll(known);
        return new Lexicon(all, accepted, style.ownMedicines());
    }

    static List<String> words(String form) {
        return Arrays.asList(form.split(" ", -1));
    }

    /** The forms of words that a style names, in the letters in which texts are compared. */
    static List<String> forms(String words) {
        return Arrays.stream(words.split(",", -1))
                .map(form ->
                        form.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " "))
                .filter(form -> !form.isEmpty())
                .toList();
    }

    Word word(String text) {
        var theirs = keyed.getOrDefault(text, List.of());
        int traits = Trait.bitsOf(text) | (ownMedicines.contains(text) ? Trait.MEDICINE.bit() : 0);
        for (var theirPhrase : theirs) {
            traits |= theirPhrase.phrase().list().bit();
        }
        int syllables = Character.isLetter(text.charAt(0)) ? Syllables.of(text) : 0;
        // A word that every reader of such a page must know is no harder than a short one.
        int counted = syllables > 2 && known.contains(text) ? 2 : syllables;
        return new Word(text, counted, theirs, traits);
    }
}

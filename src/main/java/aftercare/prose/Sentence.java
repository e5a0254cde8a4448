package aftercare.prose;

import aftercare.model.Text;
import aftercare.problem.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A sentence of a paragraph, with the place of each of its words. A list item without a full stop is one, too. */
public final class Sentence {
    private static final String APART = ",;:()!?…";

    private final Text block;
    private final int start;
    private final int end;
    private final Word[] words;
    private final int[] starts;
    private final int traits;
    private final int letterWords;
    private final int syllables;
    private final int longWords;
    private final long hash;

    /**
     * @param starts the offset of each word in the block
     * @param end the offset after its last character
     * @param marks the bits of traits that its marks give it, not its words
     */
    Sentence(Text block, int start, int end, Word[] words, int[] starts, int marks) {
        this.block = block;
        this.start = start;
        this.end = end;
        this.words = words;
        this.starts = starts;
        int all = marks;
        int letters = 0;
        int spoken = 0;
        int hard = 0;
        long row = Word.HASH_START;
        for (var word : words) {
            all |= word.traits();
            letters += word.syllables() > 0 ? 1 : 0;
            spoken += word.syllables();
            hard += word.isLong() ? 1 : 0;
            row = Word.hashed(row, word.hash());
        }
        this.traits = all;
        this.letterWords = letters;
        this.syllables = spoken;
        this.longWords = hard;
        this.hash = row;
    }

    /** The bits of the traits of its words, and of the lists that a phrase in it may be of. */
    int traits() {
        return traits;
    }

    /** Whether one of its words has the trait. */
    public boolean has(Trait trait) {
        return (traits & trait.bit()) != 0;
    }

    /** Whether a word has the trait. */
    public boolean has(int word, Trait trait) {
        return word < words.length && words[word].has(trait);
    }

    /** How many words it has, without numbers. */
    int letterWords() {
        return letterWords;
    }

    int syllables() {
        return syllables;
    }

    int longWords() {
        return longWords;
    }

    /** A hash of 64 bits over its words in small letters. */
    public long hash() {
        return hash;
    }

    /** The sentence as it stands in the text. */
    public String text() {
        return block.value().substring(start, end);
    }

    /** The place of its first character. */
    public Location at() {
        return block.at(start);
    }

    /** The place of a word, counted from 0. */
    public Location at(int word) {
        return block.at(starts[word]);
    }

    /** How many words it has, numbers among them. */
    public int length() {
        return words.length;
    }

    /** A word in small letters. */
    public String word(int index) {
        return words[index].text();
    }

    /** Whether this word, in small letters, stands there; no word stands before the first or behind the last. */
    public boolean is(String word, int index) {
        return index >= 0 && index < words.length && words[index].text().equals(word);
    }

    /** Whether one of these words stands there. */
    public boolean isOneOf(Set<String> any, int index) {
        return index >= 0 && index < words.length && any.contains(words[index].text());
    }

    /** Whether one of these words stands in it. */
    public boolean names(Set<String> any) {
        return names(any, 0, words.length);
    }

    /** Whether one of these words stands from an index on and before another; no word stands outside the sentence. */
    public boolean names(Set<String> any, int from, int to) {
        return first(any, from, to) >= 0;
    }

    /** The index of the first of these words from an index on and before another; -1 when there is none. */
    public int first(Set<String> any, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, words.length); i++) {
            if (any.contains(words[i].text())) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the first word from an index on that is none of these. */
    public int skip(Set<String> any, int from) {
        int at = from;
        while (isOneOf(any, at)) {
            at++;
        }
        return at;
    }

    /** Whether a word is a number: {@code 36}. */
    public boolean isNumber(int index) {
        return index >= 0 && index < words.length && words[index].isNumber();
    }

    /** The word as its author typed it. */
    public String typed(int index) {
        return typed(index, index + 1);
    }

    /** Words as their author typed them. */
    public String typed(int from, int to) {
        int last = to - 1;
        return block.value()
                .substring(starts[from], starts[last] + words[last].text().length());
    }

    /** The phrases of a word list that stand in it, in order; of those that begin with the same word the longest. */
    public List<Match> matches(WordList list) {
        if ((traits & list.bit()) == 0) {
            return List.of();
        }
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if ((words[i].traits() & list.bit()) != 0) {
                addMatches(list, i, found);
            }
        }
        return found.size() < 2 ? found : longestInOrder(found);
    }

    private void addMatches(WordList list, int word, List<Match> found) {
        for (var keyed : words[word].phrases()) {
            if (keyed.phrase().list() == list && stands(keyed.phrase(), word - keyed.key())) {
                found.add(new Match(keyed.phrase(), this, word - keyed.key()));
            }
        }
    }

    /** "Side effects of" is meant, not "side effects" in it. */
    private static List<Match> longestInOrder(List<Match> found) {
        found.sort(Comparator.comparingInt(Match::word)
                .thenComparing(match -> -match.phrase().words().size()));
        List<Match> longest = new ArrayList<>();
        for (var match : found) {
            if (longest.isEmpty() || longest.get(longest.size() - 1).word() != match.word()) {
                longest.add(match);
            }
        }
        return longest;
    }

    private boolean stands(Phrase phrase, int from) {
        var wanted = phrase.words();
        if (from < 0 || from + wanted.size() > words.length) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!words[from + i].text().equals(wanted.get(i)) || (i > 0 && isApart(from + i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mark such as a comma parts a word from the one before: "back to normal, people" is no phrase. */
    private boolean isApart(int word) {
        int from = starts[word - 1] + words[word - 1].text().length();
        for (int i = from; i < starts[word]; i++) {
            if (APART.indexOf(block.value().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * A phrase of a word list where it stands.
     *
     * @param word the index of its first word
     */
    public record Match(Phrase phrase, Sentence sentence, int word) {
        public Location at() {
            return sentence.at(word);
        }

        /** Whether another phrase of the sentence stands within it. */
        public boolean covers(Match other) {
            return word <= other.word
                    && other.word + other.phrase.words().size()
                            <= word + phrase.words().size();
        }

        /** The phrase as its author typed it. */
        public String typed() {
            return sentence.typed(word, word + phrase.words().size());
        }

        /** The text before the phrase in the paragraph. */
        public String before() {
            return sentence.block.value().substring(0, sentence.starts[word]);
        }

        /** The text after the phrase in the paragraph. */
        public String after() {
            return sentence.block.value().substring(sentence.starts[word] + typed().length());
        }
    }
}

package aftercare.prose;

import aftercare.problem.Location;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a word list: {@code alleviate → ease}.
 *
 * @param words in small letters, one or more
 * @param plain what to write instead; may be empty
 * @param list the list that it stands in
 * @param at where a site's own house style has it; empty for one that is built in
 */
public record Phrase(List<String> words, String plain, WordList list, Optional<Location> at) {
    public Phrase {
        words = List.copyOf(words);
    }

    Phrase(List<String> words, String plain, WordList list) {
        this(words, plain, list, Optional.empty());
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}

package aftercare.prose;

import java.util.List;

/**
 * An entry of a word list: {@code alleviate → ease}.
 *
 * @param words in small letters, one or more
 * @param plain what to write instead; may be empty
 * @param list the list that it stands in
 */
public record Phrase(List<String> words, String plain, WordList list) {
    public Phrase {
        words = List.copyOf(words);
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}

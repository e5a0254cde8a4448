package aftercare.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests that the faster way for usual texts finds the same words as that for any script. */
class FoldingTest {
    private static final int LAST = 0x3100;

    @Test
    void eachCharacterIsReadAlikeInUsualTextsAndOthers() {
        assertThat(IntStream.range(1, LAST)
                        .mapToObj(character -> "Ab" + (char) character + "cD " + (char) character)
                        .filter(text -> !isReadAlike(text)))
                .isEmpty();
    }

    /** An accent makes a text an unusual one. */
    private static boolean isReadAlike(String text) {
        var words = Folding.words(text + " Ö");
        return words.subList(0, words.size() - 1).equals(Folding.words(text));
    }

    @Test
    void hashesAreThoseOfTexts() {
        new Folding()
                .each(
                        "It's an X-ray",
                        (letters, length, hash) ->
                                assertThat(hash).isEqualTo(new String(letters, 0, length).hashCode()));
    }

    @Test
    void manyWordsAreFoundAgain() {
        var words = new MetWords();
        var postings =
                IntStream.range(0, 10_000).mapToObj(i -> new StemPostings()).toList();
        for (int i = 0; i < postings.size(); i++) {
            assertThat(find(words, i)).isNull();
            words.add("w" + i, postings.get(i));
        }
        assertThat(IntStream.range(0, postings.size()).filter(i -> find(words, i) != postings.get(i)))
                .isEmpty();
    }

    private static @Nullable StemPostings find(MetWords words, int number) {
        var word = "w" + number;
        return words.find(word.toCharArray(), word.length(), word.hashCode());
    }
}

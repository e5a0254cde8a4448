package aftercare.prose;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Text;
import aftercare.problem.Location;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final Location AT = new Location("x.md", 3, 5);

    private static List<Sentence> sentences(String text) {
        return new Sentences(Lexicon.english()).of(new Text(text, AT));
    }

    @Test
    void splitsWhereASentenceEnds() {
        assertThat(sentences("Walk a little. \"Rest!\" Is it worse? 3 days are enough … Then go"))
                .extracting(Sentence::text)
                .containsExactly("Walk a little.", "\"Rest!\"", "Is it worse?", "3 days are enough …", "Then go");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It takes 2.5 hours.",
                "Ask Dr. Smith about it.",
                "Use warmth, e.g. Heat packs.",
                "It may hurt … for a while.",
                "See example.org for more.",
            })
    void keepsOneSentenceTogether(String text) {
        assertThat(sentences(text)).hasSize(1);
    }

    @Test
    void knowsThePlaceOfEachSentenceAndWord() {
        var second = sentences("One. Two three.").get(1);

        assertThat(second.at()).isEqualTo(new Location("x.md", 3, 10));
        assertThat(second.at(1)).isEqualTo(new Location("x.md", 3, 14));
    }

    @Test
    void takesNumbersUnitsAndWordsApart() {
        var sentence = sentences("Don’t take 1,000mg or 50% of anti-inflammatory pills")
                .get(0);

        assertThat(IntStream.range(0, sentence.length()).mapToObj(sentence::word))
                .containsExactly("don't", "take", "1,000", "mg", "or", "50", "%", "of", "anti-inflammatory", "pills");
    }

    @Test
    void findsTheLongestPhraseThatStandsThere() {
        assertThat(sentences("Watch for Cauda Equina syndrome.").get(0).matches(WordList.HARD_TERMS))
                .extracting(Sentence.Match::typed)
                .containsExactly("Cauda Equina syndrome");
    }

    @Test
    void survivesMoreWordsThanItKeeps() {
        var text = new StringBuilder();
        IntStream.range(0, 200_000).forEach(i -> text.append('w').append(i).append(' '));

        assertThat(sentences(text.toString()).get(0).length()).isEqualTo(200_000);
    }
}

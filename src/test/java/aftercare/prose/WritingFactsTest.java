package aftercare.prose;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.HouseStyle;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.prose.Paragraph.ParagraphKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WritingFactsTest {
    private static final Location AT = new Location("x.md", 3, 1);

    private static WritingFacts facts(String language, String text) {
        var block = new Text(text, AT);
        var sentences = new Sentences(Lexicon.english()).of(block);
        var paragraph = new Paragraph(ParagraphKind.PROSE, block, sentences, false, false);
        return WritingFacts.of(new Manuscript(
                "x.md", language, Optional.empty(), Optional.empty(), List.of(paragraph), HouseStyle.NONE));
    }

    @Test
    void namesTheHardestSentencesWithThePlainWord() {
        var facts = facts("en", "Rest. Heat may alleviate pain. Go.");

        assertThat(facts.worst()).singleElement().satisfies(hard -> {
            assertThat(hard.at()).isEqualTo(new Location("x.md", 3, 7));
            assertThat(hard.hardWord()).isEqualTo("alleviate");
            assertThat(hard.plain()).isEqualTo("ease");
        });
        assertThat(facts.line()).startsWith("grade ").endsWith("6 words, longest sentence 4 words");
    }

    @Test
    void guessesTheShareOfPassiveSentences() {
        assertThat(facts("en", "You were seen. You walk. It is not known. Rest.")
                        .passiveShare())
                .hasValue(0.5);
    }

    @Test
    void claimsNoGradeForOtherLanguages() {
        var facts = facts("es", "Camine un poco.");

        assertThat(facts.grade()).isEmpty();
        assertThat(facts.smog()).isEmpty();
        assertThat(facts.line()).isEqualTo("3 words, longest sentence 3 words");
    }
}

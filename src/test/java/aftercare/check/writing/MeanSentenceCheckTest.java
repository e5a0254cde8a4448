package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class MeanSentenceCheckTest {
    private static final String FILE = "content/en/guides/heat.md";
    private static final WritingCheck CHECK = new MeanSentenceCheck();

    private static final String SIXTEEN =
            "One two three four five six seven eight nine ten one two three four five six. ";

    @Test
    void reportsPageWhoseSentencesAreLongOnTheWhole() {
        assertThat(Told.one(CheckedWriting.by(CHECK, SIXTEEN.repeat(10)), "AC343", FILE, 1)
                        .message())
                .contains("16.0 words");
    }

    @Test
    void acceptsFewerSentencesAndShorterOnes() {
        assertThat(CheckedWriting.by(CHECK, SIXTEEN.repeat(9))).isEmpty();
        assertThat(CheckedWriting.by(CHECK, SIXTEEN.repeat(10), "Rest. ".repeat(5)))
                .isEmpty();
    }
}

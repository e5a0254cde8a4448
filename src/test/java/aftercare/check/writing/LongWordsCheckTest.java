package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class LongWordsCheckTest {
    private static final String FILE = "content/en/guides/heat.md";
    private static final WritingCheck CHECK = new LongWordsCheck();

    @Test
    void reportsPageOfLongWords() {
        var page = "Continue habitual activities naturally. ".repeat(30);
        assertThat(Told.one(CheckedWriting.by(CHECK, page), "AC340", FILE, 1).message())
                .contains("120 long words in 30 sentences");
    }

    @Test
    void countsNoWordThatReadersMustKnow() {
        var page = "Ask a pharmacist or physiotherapist in an emergency. ".repeat(30);
        assertThat(CheckedWriting.by(CHECK, page)).isEmpty();
    }

    @Test
    void gradesNoPageOfFewSentences() {
        assertThat(CheckedWriting.by(CHECK, "Continue habitual activities naturally. ".repeat(29)))
                .isEmpty();
    }
}

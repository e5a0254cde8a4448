package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class LongParagraphCheckTest {
    private static final String FILE = "content/en/guides/heat.md";
    private static final WritingCheck CHECK = new LongParagraphCheck();

    @Test
    void reportsFourthSentence() {
        var problem = Told.one(CheckedWriting.by(CHECK, "Walk. Sit. Rest. Sleep now. Wake."), "AC342", FILE, 20);
        assertThat(problem.location().column()).isEqualTo(20);
        assertThat(problem.message()).contains("5 sentences");
        assertThat(problem.hint()).contains("Sleep now.");
    }

    @Test
    void acceptsThreeSentencesAndWordsToSay() {
        assertThat(CheckedWriting.by(CHECK, "Walk. Sit. Rest.", "“I am sore. I took … . I have … . Can you help?”"))
                .isEmpty();
    }
}

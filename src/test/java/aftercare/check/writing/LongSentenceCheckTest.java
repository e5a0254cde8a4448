package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import aftercare.problem.Problem;
import aftercare.problem.Severity;
import org.junit.jupiter.api.Test;

class LongSentenceCheckTest {
    private static final String FILE = "content/en/guides/heat.md";
    private static final WritingCheck CHECK = new LongSentenceCheck();

    private static final String TWENTY =
            "One two three four five six seven eight nine ten ".repeat(2).strip();

    @Test
    void reportsLongSentenceAtItsBeginning() {
        var problem = Told.one(CheckedWriting.by(CHECK, "Rest. " + TWENTY + " more."), "AC341", FILE, 20);
        assertThat(problem.location().column()).isEqualTo(9);
        assertThat(problem.message()).contains("21 words");
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void refusesSentenceThatNobodyCanFollow() {
        assertThat(CheckedWriting.by(CHECK, TWENTY + " " + TWENTY))
                .extracting(Problem::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void acceptsSentenceOfTwentyWords() {
        assertThat(CheckedWriting.by(CHECK, TWENTY + ".")).isEmpty();
    }
}

package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class SumCheckTest {
    private static final String FILE = "content/en/guides/heat.md";
    private static final WritingCheck CHECK = new SumCheck();

    @Test
    void reportsSumAtItsWord() {
        var problem = Told.one(CheckedWriting.by(CHECK, "Add up the minutes."), "AC351", FILE, 20);
        assertThat(problem.message()).startsWith("\"Add up\"");
    }

    @Test
    void acceptsWordsThatOnlyLookLikeOne() {
        assertThat(CheckedWriting.by(CHECK, "Add a cloth. Wrap up well.")).isEmpty();
    }
}

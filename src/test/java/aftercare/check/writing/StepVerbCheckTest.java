package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.SampleGuide;
import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class StepVerbCheckTest {
    private static final String FILE = "content/en/guides/heat.md";
    private static final WritingCheck CHECK = new StepVerbCheck();

    private static SampleGuide steps(String... items) {
        return SampleGuide.guide("heat").body(text -> text.steps(items));
    }

    @Test
    void reportsStepThatDoesNotSayWhatToDo() {
        var problem =
                Told.one(CheckedWriting.by(CHECK, steps("Wrap the pack.", "The pack goes on.")), "AC347", FILE, 22);
        assertThat(problem.message()).contains("The pack goes on.");
    }

    @Test
    void acceptsVerbsAndConditions() {
        assertThat(CheckedWriting.by(CHECK, steps("Wrap the pack.", "If it hurts, stop.")))
                .isEmpty();
    }
}

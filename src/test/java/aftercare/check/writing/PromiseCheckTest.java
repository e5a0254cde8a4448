package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class PromiseCheckTest {
    private static final String FILE = "content/en/guides/heat.md";
    private static final WritingCheck CHECK = new PromiseCheck();

    @Test
    void reportsPromiseAtItsWord() {
        var problem = Told.one(CheckedWriting.by(CHECK, "Rest first. A massage cures back pain."), "AC338", FILE, 20);
        assertThat(problem.location().column()).isEqualTo(3 + "Rest first. A massage ".length());
        assertThat(problem.message()).contains("\"cures\"", "A massage cures back pain.");
    }

    @Test
    void knowsPromisesOfSeveralWords() {
        assertThat(CheckedWriting.by(CHECK, "It is completely safe.", "It works for 100% of people."))
                .hasSize(2);
    }

    @Test
    void acceptsSentenceThatDenies() {
        assertThat(CheckedWriting.by(
                        CHECK,
                        "Massage does not flush out toxins.",
                        "There is no cure.",
                        "It isn't a miracle.",
                        "Wear 100% cotton socks."))
                .isEmpty();
    }
}

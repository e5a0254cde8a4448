package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class PercentCheckTest {
    private static final String FILE = "content/en/guides/heat.md";
    private static final WritingCheck CHECK = new PercentCheck();

    @Test
    void reportsPercentageThatStandsAlone() {
        var problem = Told.one(CheckedWriting.by(CHECK, "About 10% were sore."), "AC350", FILE, 20);
        assertThat(problem.location().column()).isEqualTo(9);
        assertThat(CheckedWriting.by(CHECK, "About 10 per cent were sore.")).hasSize(1);
    }

    @Test
    void acceptsPercentageBesideOneInTen() {
        assertThat(CheckedWriting.by(
                        CHECK, "About 1 in 10 people (10%) were sore.", "Most, 80%, or 4 out of 5, were well."))
                .isEmpty();
    }
}

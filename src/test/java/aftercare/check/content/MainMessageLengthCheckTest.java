package aftercare.check.content;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainMessageLengthCheckTest {
    private static final ContentCheck CHECK = new MainMessageLengthCheck();

    @Test
    void reportsMessageOfMoreThanThirtyWords() {
        assertThat(Checked.by(CHECK, guide("heat").mainMessage("word ".repeat(30) + "– ")))
                .isEmpty();
        var problem = Told.one(
                Checked.by(CHECK, guide("heat").mainMessage("word ".repeat(31))),
                "AC318",
                "content/en/guides/heat.md",
                4);
        assertThat(problem.message()).contains("31");
    }
}

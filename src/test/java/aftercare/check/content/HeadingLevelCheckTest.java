package aftercare.check.content;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingLevelCheckTest {
    private static final ContentCheck CHECK = new HeadingLevelCheck();

    @Test
    void reportsSkippedLevel() {
        var guide = guide("heat")
                .body(text ->
                        text.heading(2, "A").heading(3, "B").heading(2, "C").heading(4, "D"));
        var problem = Told.one(Checked.by(CHECK, guide), "AC327", "content/en/guides/heat.md", 23);
        assertThat(problem.hint()).isEqualTo("Write it with ###.");
    }

    @Test
    void reportsTextThatBeginsBelowSecondLevel() {
        assertThat(Checked.by(CHECK, guide("heat").body(text -> text.heading(3, "A"))))
                .hasSize(1);
    }
}

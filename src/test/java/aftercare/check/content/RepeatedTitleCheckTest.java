package aftercare.check.content;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedTitleCheckTest {
    private static final ContentCheck CHECK = new RepeatedTitleCheck();

    @Test
    void reportsSecondPageOfOneTitle() {
        var content = new SampleContent()
                .with(guide("cold").title("Heat and cold"))
                .with(guide("heat").title("Heat  and Cold"));
        var problem = Told.one(Checked.by(CHECK, content), "AC314", "content/en/guides/heat.md", 2);
        assertThat(problem.message()).contains("content/en/guides/cold.md:2");
    }

    @Test
    void letsDraftOfNewVersionKeepItsTitle() {
        var content = new SampleContent()
                .with(guide("cold").title("Heat").draft())
                .with(guide("heat").title("Heat"));
        assertThat(Checked.by(CHECK, content)).isEmpty();
    }

    @Test
    void doesNotCompareTitlesThatAreMissing() {
        var content = new SampleContent()
                .with(guide("cold").title(""))
                .with(guide("heat").title(""));
        assertThat(Checked.by(CHECK, content)).isEmpty();
    }
}

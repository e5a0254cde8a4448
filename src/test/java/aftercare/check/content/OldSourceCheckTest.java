package aftercare.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.Severity;
import org.junit.jupiter.api.Test;

class OldSourceCheckTest {
    private static final ContentCheck CHECK = new OldSourceCheck();

    @Test
    void warnsOfOldSourceThatNobodyVouchedFor() {
        var content = new SampleContent()
                .source("old", 2015, "")
                .source("vouched", 2015, "Nothing has changed.")
                .source("new", 2016, "")
                .source("undated", 0, "");
        var problem = Told.one(Checked.by(CHECK, content), "AC330", "content/sources.yaml", 2);
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    }
}

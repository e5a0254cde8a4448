package aftercare.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.severity.Editorial;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckSettingCheckTest {
    @Test
    void reportsSettingOfCheckThatMustStand() {
        var content = new SampleContent().off("AC305").off("AC329");
        var problem = Told.one(
                Checked.by(new CheckSettingCheck(Editorial.of(List.of("AC329"))), content),
                "AC333",
                "content/site.yaml",
                40);
        assertThat(problem.message()).contains("AC305");
    }
}

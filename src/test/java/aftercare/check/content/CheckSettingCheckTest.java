package aftercare.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckSettingCheckTest {
    @Test
    void reportsSettingOfCheckThatMustStand() {
        var content = new SampleContent().off("AC305").off("AC329");
        var problem = Told.one(Checked.by(new CheckSettingCheck(), content), "AC333", "content/site.yaml", 40);
        assertThat(problem.message()).contains("AC305");
    }
}

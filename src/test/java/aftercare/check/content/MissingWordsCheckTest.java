package aftercare.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingWordsCheckTest {
    @Test
    void reportsWordsThatThePlannerNeeds() {
        var content = new SampleContent().withoutWords("guides.title");
        var problem = Told.one(Checked.by(new MissingWordsCheck(), content), "AC332", "content/en/strings.yaml", 1);
        assertThat(problem.message()).contains("guides.title");
    }
}

package aftercare.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerLeadsNowhereCheckTest {
    private static final ContentCheck CHECK = new AnswerLeadsNowhereCheck();

    @Test
    void reportsAnswerThatLeadsNowhere() {
        var content = new SampleContent()
                .with(new SampleSelfCheck()
                        .question("first", "second", "secnd")
                        .question("second", "end")
                        .outcome("end", List.of())
                        .build());
        var problem = Told.one(Checked.by(CHECK, content), "T1", "content/en/self-checks/sore.yaml", 10);
        assertThat(problem.hint()).isEqualTo("Did you mean \"second\"?");
    }

    @Test
    void reportsStartThatIsNoQuestion() {
        var content = new SampleContent()
                .with(new SampleSelfCheck()
                        .start("end")
                        .question("first", "end")
                        .outcome("end", List.of())
                        .build());
        Told.one(Checked.by(CHECK, content), "T1", "content/en/self-checks/sore.yaml", 6);
    }
}

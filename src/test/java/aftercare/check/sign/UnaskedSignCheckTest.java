package aftercare.check.sign;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.SampleContent;
import aftercare.check.content.SampleSelfCheck;
import aftercare.check.content.Told;
import aftercare.model.CareLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnaskedSignCheckTest {
    private static final ContentCheck CHECK = new UnaskedSignCheck();

    private static SampleContent asking(String... signs) {
        return new SampleContent()
                .with(new SampleSelfCheck()
                        .question("first", List.of(signs), "end", "end")
                        .outcome("end", List.of())
                        .build());
    }

    @Test
    void reportsRedFlagThatNoSelfCheckAsksAbout() {
        var problem = Told.one(Checked.by(CHECK, asking("numb", "fever")), "AC360", "content/en/signs.yaml", 2);
        assertThat(problem.message()).contains("\"swollen-leg\"", "urgent");
    }

    @Test
    void doesNotAskForSignsBelowUrgent() {
        assertThat(Checked.by(CHECK, asking("numb", "fever", "swollen-leg"))).isEmpty();
    }

    @Test
    void takesMisspeltSignForTheOneThatWasMeant() {
        assertThat(Checked.by(CHECK, asking("numb", "fever", "swolen-leg"))).isEmpty();
    }

    @Test
    void missesNothingThatAnUnreadSelfCheckMayAsk() {
        assertThat(Checked.by(CHECK, asking("numb").incomplete("en/question-sets/warning-signs.yaml")))
                .isEmpty();
    }

    @Test
    void passesOverSiteWithoutSelfChecks() {
        assertThat(Checked.by(CHECK, new SampleContent().sign("new-one", CareLevel.URGENT)))
                .isEmpty();
    }
}

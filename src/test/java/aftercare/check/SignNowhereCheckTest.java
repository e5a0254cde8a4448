package aftercare.check;

import static aftercare.check.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.CareLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignNowhereCheckTest {
    private static final ContentCheck CHECK = new SignNowhereCheck();

    @Test
    void reportsSignThatNoReaderSees() {
        var content = new SampleContent()
                .with(guide("heat").body(text -> text.card(CareLevel.EMERGENCY).card(CareLevel.URGENT, "fever")))
                .with(new SampleSelfCheck()
                        .question("first", List.of("lasting"), "end")
                        .build());
        var problem = Told.one(Checked.by(CHECK, content), "AC355", "content/en/signs.yaml", 2);
        assertThat(problem.message()).contains("swollen-leg");
    }

    @Test
    void countsNoGuideThatReadersCannotOpen() {
        var draft = guide("heat")
                .draft()
                .body(text ->
                        text.card(CareLevel.EMERGENCY).card(CareLevel.URGENT).card(CareLevel.SOON));
        assertThat(Checked.by(CHECK, new SampleContent().with(draft))).hasSize(4);
    }
}

package aftercare.check.content;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceInDoListCheckTest {
    private static final ContentCheck CHECK = new EvidenceInDoListCheck();

    @ParameterizedTest
    @EnumSource(names = {"NOT_TESTED", "DOES_NOT_HELP"})
    void reportsWhatNobodyFoundToWork(Evidence evidence) {
        var guide = guide("heat").body(text -> text.doItem("Stretch ", evidence));
        var problem = Told.one(Checked.by(CHECK, guide), "AC367", "content/en/guides/heat.md", 21);
        assertThat(problem.message()).contains("{" + evidence.words() + "}");
    }

    @ParameterizedTest
    @EnumSource(names = {"HELPS", "MAY_HELP"})
    void acceptsWhatMayWork(Evidence evidence) {
        assertThat(Checked.by(CHECK, guide("heat").body(text -> text.doItem("Walk ", evidence))))
                .isEmpty();
    }

    @Test
    void acceptsBothInTheText() {
        var guide = guide("heat")
                .body(text ->
                        text.pieces("<p>Stretch ", Evidence.DOES_NOT_HELP, ", drink ", Evidence.NOT_TESTED, "</p>"));
        assertThat(Checked.by(CHECK, guide)).isEmpty();
    }
}

package aftercare.check;

import static aftercare.check.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Content;
import aftercare.problem.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OldTranslationCheckTest {
    private static final ContentCheck CHECK = new OldTranslationCheck();

    @Test
    void warnsOfTranslationThatWasCheckedBeforeItsOriginal() {
        var problem = Told.one(
                problems("2026-11-02", "2026-11-01"), "AC362", "content/es/guides/heat.md", SampleGuide.REVIEW_LINE);
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.hint()).contains("content/en/guides/heat.md");
    }

    @Test
    void isSilentOfTranslationThatWasCheckedOnTheSameDayOrLater() {
        assertThat(problems("2026-11-01", "2026-11-01")).isEmpty();
        assertThat(problems("2026-11-01", "2026-11-02")).isEmpty();
    }

    private static List<aftercare.problem.Problem> problems(String original, String translation) {
        var english = new SampleContent()
                .with(guide("heat").review(original, "2027-10-01"))
                .build();
        var spanish = new SampleContent()
                .language("es")
                .with(guide("heat").locale("es").review(translation, "2027-10-01"))
                .build();
        var both = Stream.concat(english.editions().stream(), spanish.editions().stream())
                .toList();
        var content = new Content(english.site(), english.sources(), List.of(), both, english.images());
        return ContentChecks.run(CHECK, Names.of(content, SampleContent.TODAY)).list();
    }
}

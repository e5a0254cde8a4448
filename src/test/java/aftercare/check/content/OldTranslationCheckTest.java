package aftercare.check.content;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Content;
import aftercare.page.Translations;
import aftercare.problem.Problem;
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

    /** That day is told where it stands, in the original. */
    @Test
    void isSilentOfADayOfTheOriginalThatIsStillToCome() {
        assertThat(problems("2099-01-01", "2026-11-01")).isEmpty();
        assertThat(problems("2099-01-02", "2099-01-01")).isEmpty();
    }

    @Test
    void saysNothingOfTextsThatNobodyHasChecked() {
        var content = content(guide("heat"), guide("heat").locale("es").withoutReview());
        var spanish = content.editions().get(1).guides().get(0);
        assertThat(Translations.of(content).checkedSince(spanish)).isEmpty();
    }

    private static List<Problem> problems(String original, String translation) {
        var content = content(
                guide("heat").review(original, "2027-10-01"),
                guide("heat").locale("es").review(translation, "2027-10-01"));
        return Checked.by(CHECK, content);
    }

    private static Content content(SampleGuide original, SampleGuide translation) {
        var english = new SampleContent().with(original).build();
        var spanish = new SampleContent().language("es").with(translation).build();
        var both = Stream.concat(english.editions().stream(), spanish.editions().stream())
                .toList();
        return new Content(english.site(), english.sources(), List.of(), both, english.images());
    }
}

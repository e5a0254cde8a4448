package aftercare.check;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.SampleContent;
import aftercare.check.content.SampleGuide;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import aftercare.work.Today;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong on a page that nobody sees. */
class UnpublishedTest {
    private static SampleGuide wrong() {
        return guide("heat").body(text -> text.link("guides/nowhere.md")).related("nobody");
    }

    private static List<Problem> told(SampleGuide guide) {
        var problems = ContentChecks.of(
                new SampleContent().with(guide).with(guide("cold")).build(),
                Problems.NONE,
                Today.of(SampleContent.TODAY));
        return problems.list().stream()
                .filter(problem ->
                        problem.code().equals("AC304") || problem.code().equals("AC305"))
                .toList();
    }

    @Test
    void isAnErrorWhereItIsPublishedOrWillBe() {
        assertThat(told(wrong())).hasSize(2).allMatch(Problem::isError);
        assertThat(told(wrong().publishFrom("2027-01-01"))).hasSize(2).allMatch(Problem::isError);
    }

    @Test
    void isAWarningInADraft() {
        assertThat(told(wrong().draft())).hasSize(2).allMatch(problem -> problem.severity() == Severity.WARNING);
    }

    @Test
    void isNothingInWhatExpiredOrWasWithdrawn() {
        assertThat(told(wrong().expires("2026-11-01"))).isEmpty();
        assertThat(told(wrong().retired("cold"))).isEmpty();
    }

    @Test
    void aNoticeOfWithdrawalStillNamesAGuide() {
        assertThat(told(guide("heat").retired("nobody")))
                .extracting(Problem::code)
                .containsExactly("AC304");
    }
}

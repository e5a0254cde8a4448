package aftercare.check;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.SampleContent;
import aftercare.check.content.SampleGuide;
import aftercare.check.content.Told;
import aftercare.model.CareLevel;
import aftercare.model.Prose;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import aftercare.work.Today;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentChecksTest {
    private static List<Problem> problems(SampleContent content, Problem... reading) {
        return ContentChecks.of(content.build(), Problems.of(reading), Today.of(SampleContent.TODAY))
                .list();
    }

    private static SampleContent content() {
        return new SampleContent().with(guide("heat").sources("dahm-2010"));
    }

    @Test
    void findsNothingInGoodContent() {
        assertThat(problems(content())).isEmpty();
    }

    @Test
    void tellsProblemsOfReadersAndOfChecksInOrderOfPlace() {
        var reading = Problem.error("AC104", Location.ofFile("content/en/about.md"), "Wrong.", "Mend it.");
        var content = content().with(guide("cold").related("gone"));
        assertThat(problems(content, reading)).extracting(Problem::code).containsExactly("AC104", "AC304");
    }

    @Test
    void givesEditorialCheckTheSeverityOfTheSite() {
        var long31 = "word ".repeat(31);
        var content =
                new SampleContent().with(guide("heat").sources("dahm-2010").mainMessage(long31));
        assertThat(problems(content.setting("AC318", Severity.INFO)))
                .filteredOn(problem -> problem.code().equals("AC318"))
                .extracting(Problem::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void switchesEditorialCheckOff() {
        assertThat(problems(new SampleContent().off("AC329"))).isEmpty();
    }

    @Test
    void keepsSeverityOfOtherChecksWhateverTheSiteSays() {
        var content = content().with(guide("cold").related("gone")).off("AC304");
        assertThat(problems(content)).extracting(Problem::code).containsExactly("AC304", "AC333");
    }

    @Test
    void silencesWarningThatItsFileIgnores() {
        var overdue = guide("heat").sources("dahm-2010").review("2025-01-01", "2026-01-01");
        assertThat(problems(new SampleContent().with(overdue.ignores("AC317")))).isEmpty();
    }

    @Test
    void silencesWarningOfReader() {
        var reading = Problem.warning("AC199", new Location("content/en/guides/heat.md", 12, 1), "Odd.", "");
        var content =
                new SampleContent().with(guide("heat").sources("dahm-2010").ignores("AC199"));
        assertThat(problems(content, reading)).isEmpty();
    }

    @Test
    void neverSilencesError() {
        var content = new SampleContent()
                .with(guide("heat").sources("dahm-2010", "gone").ignores("AC301"));
        assertThat(problems(content)).extracting(Problem::code).containsExactly("AC301", "AC334");
    }

    @Test
    void saysThatIgnoreHasNoEffect() {
        var content =
                new SampleContent().with(guide("heat").sources("dahm-2010").ignores("AC317"));
        var problem = Told.one(problems(content), "AC334", "content/en/guides/heat.md", SampleGuide.IGNORE_LINE);
        assertThat(problem.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void tellsEveryErrorHoweverManyThereAre() {
        var guide = guide("heat").sources("dahm-2010").body(text -> {
            text.card(CareLevel.EMERGENCY, "numb").card(CareLevel.URGENT, "swollen-leg", "fever");
            text.heading(2, "Do").panel(Prose.PanelKind.DO, "Walk.");
            for (int i = 0; i < 2000; i++) {
                text.words("guides/gone" + i + ".md", "Guide " + i);
            }
            return text;
        });
        assertThat(problems(new SampleContent().with(guide)))
                .hasSize(2000)
                .allMatch(problem -> problem.severity() == Severity.ERROR);
    }
}

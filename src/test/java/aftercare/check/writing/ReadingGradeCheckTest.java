package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import aftercare.problem.Problem;
import aftercare.problem.Severity;
import org.junit.jupiter.api.Test;

class ReadingGradeCheckTest {
    private static final String FILE = "content/en/guides/heat.md";
    private static final WritingCheck CHECK = new ReadingGradeCheck();

    private static final String EASY = "You can walk a little. It may help you to feel less stiff. ";
    private static final String HARD =
            "Musculoskeletal discomfort ordinarily resolves spontaneously following therapeutic intervention. ";

    @Test
    void reportsPageThatAsksForManyYearsOfSchool() {
        var problem = Told.one(CheckedWriting.by(CHECK, HARD.repeat(20)), "AC339", FILE, 1);
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.hint()).contains("line 20");
    }

    @Test
    void warnsOfPageThatIsOnlyALittleHard() {
        var page = EASY.repeat(8) + HARD.repeat(5);
        assertThat(CheckedWriting.by(CHECK, page)).extracting(Problem::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void acceptsEasyPageAndGradesNoShortOne() {
        assertThat(CheckedWriting.by(CHECK, EASY.repeat(20))).isEmpty();
        assertThat(CheckedWriting.by(CHECK, HARD)).isEmpty();
    }
}

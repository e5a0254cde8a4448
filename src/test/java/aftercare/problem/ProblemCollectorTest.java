package aftercare.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemCollectorTest {
    private final ProblemCollector problems = new ProblemCollector();

    @Test
    void keepsAnErrorThatComesAfterAThousandWarnings() {
        warn("a.md", 1005);
        problems.error("AC201", at("a.md", 2000), "An error.", "Mend it.");
        assertThat(problems.hasErrors()).isTrue();
        assertThat(problems.problems().count(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void keepsEveryError() {
        for (int line = 1; line <= 3000; line++) {
            problems.error("AC201", at("a.md", line), "An error.", "Mend it.");
        }
        assertThat(problems.problems().list()).hasSize(3000);
    }

    @Test
    void saysOfWarningsAloneThatThereWereMore() {
        warn("a.md", 1005);
        assertThat(problems.problems().list()).hasSize(1001);
        assertThat(problems.problems().list().get(1000))
                .extracting(Problem::code, problem -> problem.location().line())
                .containsExactly("AC160", 1001);
    }

    @Test
    void countsWarningsOfEachFileApart() {
        warn("a.md", 900);
        warn("b.md", 900);
        assertThat(problems.problems().list()).hasSize(1800);
    }

    private void warn(String file, int lines) {
        for (int line = 1; line <= lines; line++) {
            problems.warning("AC202", at(file, line), "A warning.", "");
        }
    }

    private static Location at(String file, int line) {
        return new Location(file, line, 1);
    }
}

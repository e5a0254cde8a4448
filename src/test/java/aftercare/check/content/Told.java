package aftercare.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import java.util.List;

/** Asserts that exactly one problem was reported, and where. */
public final class Told {
    private Told() {}

    public static Problem one(List<Problem> problems, String code, String file, int line) {
        assertThat(problems).hasSize(1);
        var problem = problems.get(0);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.location())
                .extracting(Location::file, Location::line)
                .containsExactly(file, line);
        return problem;
    }
}

package aftercare.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What must hold whatever bytes a file has.
 *
 * @param shown the file as problems name it
 */
record Expected(String shown, int lines) {
    /** Markdown that its library cannot read, and HTML that got past the writers: our faults, not the author's. */
    private static final Set<String> OUR_FAULTS = Set.of("AC221", "AC222");

    Expected(String shown, byte[] bytes) {
        this(shown, new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n|[\r\n]", -1).length);
    }

    /** Problems that name a place in the file, none of them a fault of ours. */
    void assertOrderly(Problems problems) {
        problems.list().forEach(this::assertOrderly);
    }

    private void assertOrderly(Problem problem) {
        problem.fault().ifPresent(fault -> {
            throw new AssertionError(problem.location() + " " + problem.message(), fault);
        });
        assertThat(OUR_FAULTS).as(problem.toString()).doesNotContain(problem.code());
        assertThat(problem.message()).isNotBlank();
        var at = problem.location();
        assertThat(at.column()).as(problem.toString()).isPositive();
        if (at.file().equals(shown)) {
            assertThat(at.line()).as(problem.toString()).isBetween(1, lines);
        }
    }

    /** Of sound content, a page without any error: what an author can get wrong was told before. */
    void assertHarmless(Problems problems, boolean hasErrors) {
        assertOrderly(problems);
        if (!hasErrors) {
            assertThat(problems.list())
                    .filteredOn(problem -> problem.severity() == Severity.ERROR)
                    .isEmpty();
        }
    }
}

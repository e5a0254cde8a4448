package aftercare.tree;

import static aftercare.tree.Signs.SIGNS;
import static aftercare.tree.Sketch.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests that proofs of large self-checks end; {@link ProofsBenchmark} measures how fast. */
@Timeout(120)
@Tag("long")
class LargeTreesTest {
    @Test
    void provesTwoThousandQuestions() {
        assertThat(Proofs.of(Trees.redFlags(2000), Trees.signs(2000), WORDS).list())
                .isEmpty();
    }

    @Test
    void provesTwoToTheSixtyPaths() {
        assertThat(Proofs.of(Trees.ladder(60), SIGNS, WORDS).list()).isEmpty();
    }

    @Test
    void refusesAThousandWaysPastRedFlags() {
        var problems = Proofs.of(Trees.redFlagsPassedBy(1000), Trees.signs(1000), WORDS)
                .list();
        assertThat(problems).hasSize(1000).allMatch(problem -> problem.code().equals("T4"));
    }

    @Test
    void provesDeeperTreesThanTheStackIsDeep() {
        assertThat(Proofs.of(Trees.ladder(20_000), SIGNS, WORDS).list()).isEmpty();
    }
}

package aftercare.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PathsTest {
    private static final Paths PATHS = new Paths(Sketch.of("""
            choice a
            - no > b
            - unsure > see
            - yes > see
            choice b
            - no > fine
            - yes > c
            choice c
            - no > fine
            - yes > see
            ! fine self-care
            ! see soon
            """));

    @Test
    void countsPathsInAllAndByOutcome() {
        assertThat(PATHS.count()).isEqualTo(BigInteger.valueOf(5));
        assertThat(PATHS.countByOutcome())
                .containsExactly(Map.entry("fine", BigInteger.TWO), Map.entry("see", BigInteger.valueOf(3)));
    }

    @Test
    void listsPathsInTheAuthorsOrder() {
        assertThat(PATHS.all().map(Path::words))
                .containsExactly(
                        "a: no, then b: no, ends at self-care",
                        "a: no, then b: yes, then c: no, ends at self-care",
                        "a: no, then b: yes, then c: yes, ends at soon",
                        "a: unsure, ends at soon",
                        "a: yes, ends at soon");
    }

    @Test
    void listsPathsToOneOutcome() {
        assertThat(PATHS.endingAt("fine").map(path -> path.turns().size())).containsExactly(2, 3);
    }

    @Test
    void measuresTheLongestWayFromEachStep() {
        assertThat(PATHS.longestFrom("a")).isEqualTo(3);
        assertThat(PATHS.longestFrom("c")).isEqualTo(1);
        assertThat(PATHS.longestFrom("fine")).isZero();
        assertThatThrownBy(() -> PATHS.longestFrom("d")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsTheShortestPathToStep() {
        assertThat(PATHS.shortestTo("see").map(Path::words)).contains("a: unsure, ends at soon");
        assertThat(PATHS.shortestTo("c").map(Path::words)).contains("a: no, then b: yes, comes to c");
        assertThat(PATHS.shortestTo("a").map(Path::words)).contains("starts at a");
    }

    @Test
    void listsTheFirstOfMorePathsThanCouldBeListed() {
        var paths = new Paths(Trees.ladder(60));
        assertThat(paths.count()).isEqualTo(BigInteger.TWO.pow(60));
        assertThat(paths.all().limit(1000).collect(Collectors.toSet())).hasSize(1000);
    }

    @Test
    void findsRareOutcomeAmongMorePathsThanCouldBeListed() {
        var paths = new Paths(Trees.ladderWithRareOutcome(60));
        assertThat(paths.endingAt("rare").limit(1)).hasSize(1);
        assertThat(paths.countByOutcome().get("rare")).isEqualTo(BigInteger.ONE);
    }

    @Test
    void leavesOutAnswersThatCloseLoopOrLeadNowhere() {
        var paths = new Paths(Sketch.of("""
                choice a
                - no > b
                - lost > gone
                choice b
                - back > a
                - on > fine
                ! fine self-care
                """));
        assertThat(paths.all().map(Path::words)).containsExactly("a: no, then b: on, ends at self-care");
        assertThat(paths.count()).isEqualTo(BigInteger.ONE);
        assertThat(paths.longestFrom("a")).isEqualTo(2);
    }

    @Test
    void hasNoPathsWithoutStart() {
        var paths = new Paths(Sketch.of("""
                choice a
                - no > fine
                ! fine self-care
                start b
                """));
        assertThat(paths.all()).isEmpty();
        assertThat(paths.count()).isZero();
        assertThat(paths.shortestTo("fine")).isEmpty();
    }

    @Test
    void leavesOutTheMiddleOfLongPathInWords() {
        var words = new Paths(Trees.ladder(60)).all().findFirst().orElseThrow().words();
        assertThat(words).contains("more answers").hasSizeLessThan(500);
    }
}

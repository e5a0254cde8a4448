package aftercare.tree;

import static aftercare.tree.Signs.SIGNS_TO_ASK;
import static aftercare.tree.Sketch.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Seeds;
import aftercare.problem.Problem;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares the proofs with an {@link Oracle} that goes through every path, on small random self-checks. */
@Tag("long")
class RandomTreesTest {
    private static final List<String> RULES = List.of("T1", "T2", "T3", "T4", "T5", "T6", "T8", "T9", "T10", "T11");

    @Test
    void proofsAgreeWithOracleOnTreesWithoutLoops() {
        var broken = new ArrayList<Set<String>>();
        Seeds.tryEach(500, random -> broken.add(assertAgreement(RandomTree.onward(random))));
        if (!Seeds.isOneAlone()) {
            assertThat(RULES).allSatisfy(rule -> assertIsTried(rule, broken));
        }
    }

    /** A rule that nearly all trees keep, or nearly all break, would be compared too seldom. */
    private static void assertIsTried(String rule, List<Set<String>> broken) {
        var count = broken.stream().filter(rules -> rules.contains(rule)).count();
        assertThat(100.0 * count / broken.size()).as(rule).isStrictlyBetween(2.0, 98.0);
    }

    @Test
    void proofsAgreeWithOracleOnTreesWithLoopsAndLostAnswers() {
        Seeds.tryEach(500, random -> assertAgreement(RandomTree.wild(random)));
    }

    @Test
    void pathsAreThoseThatOracleFinds() {
        Seeds.tryEach(300, random -> assertPaths(RandomTree.onward(random)));
    }

    private static void assertPaths(String text) {
        var check = Sketch.of(text);
        var expected = new Oracle(check, SIGNS_TO_ASK)
                .paths().stream()
                        .map(path -> new Path(path.turns(), path.outcome()))
                        .toList();
        var paths = new Paths(check);
        assertThat(paths.all().toList()).as(text).isEqualTo(expected);
        assertThat(paths.count()).as(text).isEqualTo(BigInteger.valueOf(expected.size()));
        assertThat(paths.longestFrom(check.start().value()))
                .as(text)
                .isEqualTo(expected.stream()
                        .mapToInt(path -> path.turns().size())
                        .max()
                        .orElse(0));
        for (Path path : expected) {
            var id = path.end().id().value();
            assertThat(paths.shortestTo(id).orElseThrow().turns())
                    .as(text)
                    .hasSizeLessThanOrEqualTo(path.turns().size());
        }
    }

    private static Set<String> assertAgreement(String text) {
        var check = Sketch.of(text);
        var problems = Proofs.of(check, SIGNS_TO_ASK, WORDS).list();
        var expected = new Oracle(check, SIGNS_TO_ASK).brokenRules();
        assertThat(codes(problems)).as(text).isEqualTo(expected);
        assertThat(problems).allSatisfy(problem -> assertThat(problem.hint()).isNotEmpty());
        return expected;
    }

    private static Set<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).collect(Collectors.toCollection(TreeSet::new));
    }
}

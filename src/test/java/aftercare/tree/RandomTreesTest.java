package aftercare.tree;

import static aftercare.tree.Sketch.SIGNS;
import static aftercare.tree.Sketch.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.Problem;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Compares the proofs with an {@link Oracle} that goes through every path, on small random self-checks. */
class RandomTreesTest {
    private static final List<String> CARE =
            List.of("self-care", "self-care 2", "pharmacist", "soon", "urgent", "emergency");
    private static final List<String> SIGN_LISTS = List.of("", "", " saddle", " fever", " shooting", " shooting, legs");
    private static final List<String> FLAGS = List.of("", "", "", " unsure", " present");

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void proofsAgreeWithOracleOnTreesWithoutLoops(@ForAll("trees") String text) {
        var broken = assertAgreement(text);
        for (String rule : List.of("T1", "T2", "T3", "T4", "T5", "T6", "T8", "T9")) {
            Statistics.label(rule).collect(broken.contains(rule)).coverage(coverage -> {
                coverage.check(true).percentage(share -> share > 2);
                coverage.check(false).percentage(share -> share > 2);
            });
        }
    }

    @Property(tries = 1000)
    void proofsAgreeWithOracleOnTreesWithLoopsAndLostAnswers(@ForAll("wildTrees") String text) {
        assertAgreement(text);
    }

    @Property(tries = 500)
    void pathsAreThoseThatOracleFinds(@ForAll("trees") String text) {
        var check = Sketch.of(text);
        var expected = new Oracle(check, SIGNS)
                .paths().stream()
                        .map(path -> new Path(path.turns(), path.outcome()))
                        .toList();
        var paths = new Paths(check);
        assertThat(paths.all().toList()).isEqualTo(expected);
        assertThat(paths.count()).isEqualTo(BigInteger.valueOf(expected.size()));
        assertThat(paths.longestFrom(check.start().value()))
                .isEqualTo(expected.stream()
                        .mapToInt(path -> path.turns().size())
                        .max()
                        .orElse(0));
        for (Path path : expected) {
            var id = path.end().id().value();
            assertThat(paths.shortestTo(id).orElseThrow().turns())
                    .hasSizeLessThanOrEqualTo(path.turns().size());
        }
    }

    private static Set<String> assertAgreement(String text) {
        var check = Sketch.of(text);
        var problems = Proofs.of(check, SIGNS, WORDS).list();
        var expected = new Oracle(check, SIGNS).brokenRules();
        assertThat(codes(problems)).as(text).isEqualTo(expected);
        assertThat(problems).allSatisfy(problem -> assertThat(problem.hint()).isNotEmpty());
        return expected;
    }

    private static Set<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private record RandomAnswer(int to, String flags) {}

    private record RandomQuestion(boolean preference, String signs, List<RandomAnswer> answers) {}

    private record RandomOutcome(String care, boolean faulty) {}

    private record RandomScenario(int outcome, List<Integer> answers) {}

    @Provide
    Arbitrary<String> trees() {
        return trees(false);
    }

    @Provide
    Arbitrary<String> wildTrees() {
        return trees(true);
    }

    private static Arbitrary<String> trees(boolean wild) {
        var answers = Combinators.combine(Arbitraries.integers().between(0, 60), Arbitraries.of(FLAGS))
                .as(RandomAnswer::new);
        var questions = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(SIGN_LISTS),
                        answers.list().ofMinSize(2).ofMaxSize(3))
                .as(RandomQuestion::new);
        var faulty = Arbitraries.frequency(Tuple.of(7, false), Tuple.of(1, true));
        var outcomes = Combinators.combine(Arbitraries.of(CARE), faulty).as(RandomOutcome::new);
        var scenarios = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(-1, 3).list().ofSize(5))
                .as(RandomScenario::new);
        return Combinators.combine(
                        questions.list().ofMinSize(1).ofMaxSize(5),
                        outcomes.list().ofMinSize(1).ofMaxSize(4),
                        scenarios.list().ofMaxSize(2),
                        Arbitraries.of(true, true, false))
                .as((q, o, s, automatic) -> text(q, o, automatic ? List.of() : s, wild));
    }

    private static String text(
            List<RandomQuestion> questions,
            List<RandomOutcome> outcomes,
            List<RandomScenario> scenarios,
            boolean wild) {
        var text = new StringBuilder();
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            text.append(question.preference ? "?? q" : "? q")
                    .append(i)
                    .append(question.signs)
                    .append('\n');
            for (int j = 0; j < question.answers.size(); j++) {
                var answer = question.answers.get(j);
                int to = wild
                        ? answer.to % (questions.size() + outcomes.size() + 1)
                        : onward(answer.to, i, questions.size(), outcomes.size());
                text.append("- a")
                        .append(j)
                        .append(" > ")
                        .append(id(to, questions.size()))
                        .append(answer.flags)
                        .append('\n');
            }
        }
        for (int i = 0; i < outcomes.size(); i++) {
            text.append("! o")
                    .append(i)
                    .append(' ')
                    .append(outcomes.get(i).care)
                    .append('\n');
            if (outcomes.get(i).faulty) {
                text.append(i % 3 == 0 ? "contact:\n" : i % 3 == 1 ? "safety-net:\n" : "recheck:\n");
            }
        }
        scenarios.forEach(scenario -> text.append(line(scenario)));
        return text + (scenarios.isEmpty() ? "auto\n" : "");
    }

    private static int onward(int to, int question, int questions, int outcomes) {
        return question + 1 + to % (questions - question - 1 + outcomes);
    }

    /** The number after the last outcome names one that does not exist. */
    private static String id(int step, int questions) {
        return step < questions ? "q" + step : "o" + (step - questions);
    }

    private static String line(RandomScenario scenario) {
        var given = new StringBuilder();
        for (int i = 0; i < scenario.answers.size(); i++) {
            if (scenario.answers.get(i) >= 0) {
                given.append(given.isEmpty() ? "" : ", ")
                        .append('q')
                        .append(i)
                        .append(" a")
                        .append(scenario.answers.get(i));
            }
        }
        return "= o" + scenario.outcome + " | " + given + " | Made up\n";
    }
}

package aftercare.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import aftercare.markdown.MarkdownReader;
import aftercare.model.Edition;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Given;
import aftercare.problem.Problem;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the shipped self-checks, and what the proofs find when one line of them changes. */
class ShippedSelfChecksTest {
    private static final Path CONTENT = Path.of("content");
    private static final String SORENESS = "self-checks/soreness-or-help.yaml";
    private static final String MASSAGE_TODAY = "self-checks/massage-today.yaml";
    private static final String EMERGENCY_SIGNS = "question-sets/emergency-signs.yaml";
    private static final String URGENT_SIGNS = "question-sets/urgent-signs.yaml";

    @TempDir
    private Path folder;

    @Test
    void everyOneIsProved() {
        assertThat(selfChecks(read(CONTENT))).hasSizeGreaterThanOrEqualTo(6);
        assertThat(problems(CONTENT)).isEmpty();
    }

    @Test
    void everyPathEndsWhereTheEvaluatorSays() {
        for (var edition : read(CONTENT)) {
            for (var check : edition.selfChecks()) {
                var evaluator = new Evaluator(check);
                var paths = new Paths(check);
                assertThat(paths.count().longValueExact()).isEqualTo(paths.all().count());
                assertThat(paths.all())
                        .allSatisfy(path -> assertThat(evaluator.follow(given(path)))
                                .isEqualTo(new Ending.Reached(path.turns(), (SelfCheck.Outcome) path.end())));
            }
        }
    }

    /** Sets have scenarios of their own, which cover their outcomes and signs wherever they are included. */
    @Test
    void scenariosReachEveryOutcomeAndEverySign() {
        for (var edition : read(CONTENT)) {
            for (var check : edition.selfChecks()) {
                assertThat(Attempt.in(check).map(attempt -> attempt.end().value()))
                        .as(check.path().file())
                        .containsAll(check.outcomes().stream()
                                .map(outcome -> outcome.id().value())
                                .toList());
                var told = Attempt.in(check)
                        .flatMap(attempt -> attempt.scenario().answers().stream())
                        .map(given -> given.question() + " " + given.answer())
                        .toList();
                assertThat(told(check, told)).as(check.path().file()).containsAll(told(check, answers(check)));
            }
        }
    }

    /** The signs that some answers tell. */
    private static List<String> told(SelfCheck check, List<String> answers) {
        return check.questions().stream()
                .flatMap(question -> question.answers().stream()
                        .filter(answer -> answer.sign().isPresent())
                        .filter(answer -> answers.contains(question.id() + " " + answer.id()))
                        .map(answer -> answer.sign().value()))
                .toList();
    }

    private static List<String> answers(SelfCheck check) {
        return check.questions().stream()
                .flatMap(question -> question.answers().stream().map(answer -> question.id() + " " + answer.id()))
                .toList();
    }

    @Test
    void everyOneIsLargeEnough() {
        assertThat(selfChecks(read(CONTENT))).allSatisfy(check -> {
            assertThat(check.questions()).hasSizeGreaterThanOrEqualTo(8);
            assertThat(new Paths(check).count().intValue()).isGreaterThanOrEqualTo(12);
        });
    }

    @ParameterizedTest
    @MethodSource("changes")
    void refusesOneLineThatIsChanged(String rule, String file, String from, String to) throws IOException {
        assertThat(afterChanging(file, from, to)).contains(rule + " in " + file);
    }

    @Test
    void refusesEmergencySignThatNobodyIsAsked() throws IOException {
        assertThat(afterChanging(EMERGENCY_SIGNS, "      stroke-signs: emergency\n", ""))
                .contains("T10 in " + SORENESS);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments("T1", SORENESS, "under-16: young", "under-16: yuong"),
                arguments("T2", URGENT_SIGNS, "fever: urgent", "fever: exit"),
                arguments("T3", URGENT_SIGNS, "unsure: urgent", "unsure: exit"),
                arguments("T4", EMERGENCY_SIGNS, "unsure: emergency", "unsure: exit"),
                arguments("T5", SORENESS, "    recheck: 3 days\n", ""),
                arguments("T5", SORENESS, "recheck: 3 days", "recheck: 15 days"),
                arguments("T6", URGENT_SIGNS, "safety-net: Call your local emergency number", "safety-net: Call 999"),
                arguments(
                        "T7", SORENESS, "ask: How many days ago was the massage?", "ask: What is your date of birth?"),
                arguments("T8", MASSAGE_TODAY, "these\", to: blood-and-bones", "these\", to: check-first"),
                arguments("T8", SORENESS, "label: Better, to: normal-easing", "label: Better, to: see-soon"),
                arguments("T9", SORENESS, "day-2: better}", "day-2: same}"),
                arguments("T11", SORENESS, "label: Worse, to: see-soon", "label: Worse, to: urgent"));
    }

    /** The rules that are broken when the first occurrence of a text is replaced, as {@code T1 in file}. */
    private List<String> afterChanging(String file, String from, String to) throws IOException {
        copyContent();
        var target = folder.resolve("en").resolve(file);
        var text = Files.readString(target);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        Files.writeString(target, text.substring(0, at) + to + text.substring(at + from.length()));
        return problems(folder).stream()
                .map(problem ->
                        problem.code() + " in " + problem.location().file().replace("content/en/", ""))
                .distinct()
                .toList();
    }

    private void copyContent() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(CONTENT.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static List<Problem> problems(Path content) {
        return read(content).stream()
                .flatMap(edition -> edition.selfChecks().stream()
                        .flatMap(check -> Proofs.of(check, edition.signs(), edition.words()).list().stream()))
                .distinct()
                .toList();
    }

    private static List<SelfCheck> selfChecks(List<Edition> editions) {
        return editions.stream()
                .flatMap(edition -> edition.selfChecks().stream())
                .toList();
    }

    private static List<Edition> read(Path content) {
        return new ContentReader(ContentFiles.inDirectory(content, "content"), new MarkdownReader())
                .read()
                .value()
                .orElseThrow()
                .editions();
    }

    private static List<Given> given(aftercare.tree.Path path) {
        return path.turns().stream()
                .map(turn -> new Given(turn.question().id(), turn.answer().id()))
                .toList();
    }
}

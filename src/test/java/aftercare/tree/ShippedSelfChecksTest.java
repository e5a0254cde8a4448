package aftercare.tree;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.markdown.MarkdownReader;
import aftercare.model.Edition;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Given;
import aftercare.model.SelfCheck.Question;
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

/** Tests the shipped self-checks, and what the proofs find when one line of them changes. */
class ShippedSelfChecksTest {
    private static final Path CONTENT = Path.of("content");
    private static final String SORENESS = "self-checks/soreness-or-help.yaml";
    private static final String WARNING_SIGNS = "question-sets/warning-signs.yaml";

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

    /** Tests that scenarios give, for every question about signs, the answer that a sign is present. */
    @Test
    void scenariosReachEveryOutcomeAndEverySign() {
        for (var edition : read(CONTENT)) {
            for (var check : edition.selfChecks()) {
                assertThat(check.scenarios())
                        .extracting(scenario -> scenario.outcome().value())
                        .containsAll(check.outcomes().stream()
                                .map(outcome -> outcome.id().value())
                                .toList());
                assertThat(check.questions().stream().flatMap(ShippedSelfChecksTest::sayingThatSignIsThere))
                        .as(check.path().file())
                        .isSubsetOf(check.scenarios().stream()
                                .flatMap(scenario -> scenario.answers().stream())
                                .map(given -> given.question() + " " + given.answer())
                                .toList());
            }
        }
    }

    private static Stream<String> sayingThatSignIsThere(Question question) {
        return question.answers().stream()
                .filter(answer -> answer.sign().isPresent())
                .map(answer -> question.id() + " " + answer.id());
    }

    @Test
    void everyOneIsLargeEnough() {
        assertThat(selfChecks(read(CONTENT))).allSatisfy(check -> {
            assertThat(check.questions()).hasSizeGreaterThanOrEqualTo(8);
            assertThat(new Paths(check).count().intValue()).isGreaterThanOrEqualTo(12);
        });
    }

    @Test
    void refusesMisspeltTarget() throws IOException {
        assertThat(afterChanging(SORENESS, "to: neck-today, present", "to: neck-todya, present"))
                .contains("T1 in " + SORENESS);
    }

    @Test
    void refusesRedFlagThatLeadsToAppointment() throws IOException {
        assertThat(afterChanging(WARNING_SIGNS, "to: urgent, present: true", "to: exit, present: true"))
                .contains("T2 in " + WARNING_SIGNS);
    }

    @Test
    void refusesUnsureThatGoesOn() throws IOException {
        assertThat(afterChanging(WARNING_SIGNS, "to: urgent, unsure: true", "to: exit, unsure: true"))
                .contains("T3 in " + WARNING_SIGNS);
    }

    @Test
    void refusesWayPastWarningSigns() throws IOException {
        assertThat(afterChanging(WARNING_SIGNS, "to: emergency, unsure: true", "to: exit, unsure: true"))
                .contains("T4 in " + WARNING_SIGNS);
    }

    @Test
    void refusesOutcomeWithoutSafetyNet() throws IOException {
        assertThat(afterChanging(SORENESS, "    recheck: 3 days\n", "")).containsExactly("T5 in " + SORENESS);
    }

    @Test
    void refusesNumberOfOneCountry() throws IOException {
        assertThat(afterChanging(WARNING_SIGNS, "Call your local emergency number or", "Call 999, a doctor or"))
                .containsOnly("T6 in " + WARNING_SIGNS);
    }

    @Test
    void refusesQuestionForPersonalData() throws IOException {
        assertThat(afterChanging(SORENESS, "ask: Are you 16 or over?", "ask: What is your date of birth?"))
                .containsExactly("T7 in " + SORENESS);
    }

    @Test
    void refusesAnswersOutOfOrder() throws IOException {
        assertThat(afterChanging(SORENESS, "label: Better, to: normal-easing", "label: Better, to: see-soon"))
                .contains("T8 in " + SORENESS);
    }

    @Test
    void refusesScenarioThatEndsElsewhere() throws IOException {
        assertThat(afterChanging(SORENESS, "day-2: better}", "day-2: same}")).contains("T9 in " + SORENESS);
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

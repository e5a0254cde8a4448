package aftercare.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.Question.QuestionKind;
import aftercare.model.Text;
import aftercare.problem.Problem;
import aftercare.read.file.TestFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how the three kinds of questions are read, and what cannot be written. */
class QuestionReaderTest {
    private static final String BEFORE = """
            title: Sore?
            description: Find out.
            reviewed: 2026-11-22
            review-due: 2027-11-22
            start: q
            questions:
              q:
            """;
    private static final String AFTER = """
            outcomes:
              a: {care: self-care, title: A, safety-net: Look., recheck: 1 day}
              b: {care: soon, title: B, safety-net: Look.}
            """;
    private static final String AGE = "number: {unit: years, min: 0, max: 120}";

    @TempDir
    private Path folder;

    /** @param lines of the question; the first is line 8 of the file */
    private TestFolder content(String... lines) {
        var question = new StringBuilder();
        List.of(lines).forEach(line -> question.append("    ").append(line).append('\n'));
        return new TestFolder(folder)
                .write("en/signs.yaml", """
                        cold: {care: soon, text: You are cold, basis: consensus}
                        hot: {care: urgent, short: You are hot, text: You are hot, basis: consensus}
                        """)
                .write("en/self-checks/sore.yaml", BEFORE + question + AFTER);
    }

    private Question question(String... lines) {
        var content = content(lines);
        assertThat(content.problems()).isEmpty();
        return content.edition().selfChecks().get(0).questions().get(0);
    }

    private List<String> problems(String... lines) {
        return content(lines).problems().stream()
                .map(problem -> problem.replace(" content/en/self-checks/sore.yaml", ""))
                .toList();
    }

    private List<String> labels(String... lines) {
        return question(lines).answers().stream()
                .map(Answer::label)
                .map(Text::value)
                .toList();
    }

    @Test
    void readsSignsQuestion() {
        var question = question("signs: {hot: b, cold: b}", "none: a", "unsure: b");
        assertThat(question.kind()).isEqualTo(QuestionKind.SIGNS);
        assertThat(question.signs()).map(Text::value).containsExactly("hot", "cold");
        assertThat(question.answers())
                .map(answer -> answer.id() + " " + answer.to())
                .containsExactly("hot b", "cold b", "none a", "unsure b");
        assertThat(question.ask().value()).isNotEmpty();
    }

    @Test
    void readsRange() {
        var question = question(
                "ask: How old?",
                AGE,
                "answers: [{id: x, below: 16, to: b, sign: cold}, {id: y, to: a}]",
                "worry: [y, x]");
        assertThat(question.kind()).isEqualTo(QuestionKind.RANGE);
        assertThat(question.worry()).map(Text::value).containsExactly("y", "x");
        assertThat(question.answers())
                .map(answer -> answer.id() + " " + answer.sign())
                .containsExactly("x cold", "y ");
    }

    @ParameterizedTest
    @CsvSource({"'', CHOICE", "kind: preference, PREFERENCE", "kind: topic, TOPIC"})
    void readsKindOfChoice(String line, QuestionKind kind) {
        var answers = "answers: [{id: x, label: X, to: a}, {id: y, label: Y, to: b}]";
        assertThat(question("ask: Which?", line.isEmpty() ? "why: Because." : line, answers)
                        .kind())
                .isEqualTo(kind);
    }

    /** The words of a signs question, and the labels of a range, cannot be written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "why: Because. | AC113:11:5",
                "hint: A hint. | AC113:11:5",
                "list: [One] | AC113:11:5",
                "kind: topic | AC113:11:5",
                "worry: [hot] | AC113:11:5",
                "answers: [] | AC113:11:5",
                "ask: neverr | AC176:11:10",
                "ask: Is it hot? | AC176:11:10",
            })
    void refusesOwnWordsInSignsQuestion(String line, String problem) {
        assertThat(problems("signs: {hot: b, cold: b}", "none: a", "unsure: b", line))
                .containsExactly(problem);
    }

    @Test
    void refusesLabelsInRange() {
        assertThat(problems("ask: How old?", AGE, "answers: [{id: x, below: 16, label: Old, to: b}, {id: y, to: a}]"))
                .containsExactly("AC113:10:34");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signs: [hot] | answers: [{id: x, label: X, to: a}, {id: y, label: Y, to: b}]",
                "ask: Hot? | answers: [{id: x, label: X, to: a}, {id: y, label: Y, to: b, present: true}]",
                "ask: Hot? | answers: [{id: x, label: X, to: a}, {id: y, label: Y, to: b, unsure: true}]",
            })
    void saysWhatToWriteInsteadOfTheOldForm(String first, String second) {
        assertThat(content(first, second).read().problems().list())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("AC170");
                    assertThat(problem.hint()).containsAnyOf("signs: {hot: ", "sign: ID", "unsure: b");
                });
    }

    @Test
    void turnsTheOldFormRoundInItsHint() {
        var problems = content(
                        "signs: [hot, cold]",
                        "answers: [{id: x, label: X, to: a}, {id: u, label: U, to: b, unsure: true}, {id: y, label: Y, to: b, present: true}]")
                .read()
                .problems()
                .list();
        assertThat(problems).extracting(Problem::code).containsOnly("AC170").hasSize(3);
        assertThat(problems.get(0).hint()).contains("signs: {hot: b, cold: b}  none: a  unsure: b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{id: x, below: 16, to: a}, {id: y, below: 70, to: a}, {id: z, to: b} | ''",
                "{id: x, below: 16, to: a}, {id: y, below: 16, to: a}, {id: z, to: b} | y",
                "{id: x, below: 16, to: a}, {id: y, below: 15, to: a}, {id: z, to: b} | y",
                "{id: x, below: 0, to: a}, {id: z, to: b} | x",
                "{id: x, below: 121, to: a}, {id: z, to: b} | x",
                "{id: x, below: 120, to: a}, {id: z, to: b} | ''",
                "{id: x, below: 16.5, to: a}, {id: z, to: b} | x",
                "{id: x, below: 16, to: a}, {id: z, below: 70, to: b} | z",
                "{id: x, to: a}, {id: z, to: b} | x",
            })
    void boundsOfRangeRise(String answers, String wrong) {
        var line = "answers: [" + answers + "]";
        int column = 5 + line.indexOf("{id: " + wrong) + "{id: ".length();
        assertThat(problems("ask: How old?", AGE, line))
                .isEqualTo(wrong.isEmpty() ? List.of() : List.of("AC171:10:" + column));
    }

    @ParameterizedTest
    @CsvSource({
        "degrees-c, 37.5, ''",
        "degrees-c, 37.55, AC171",
        "points, 5, ''",
        "points, 5.5, AC171",
        "miles, 5, AC117"
    })
    void temperaturesHaveTenthsAndAllElseIsWhole(String unit, String bound, String code) {
        var problems = problems(
                "ask: How much?",
                "number: {unit: " + unit + ", min: 0, max: 50}",
                "answers: [{id: x, below: " + bound + ", to: a}, {id: y, to: b}]");
        assertThat(problems)
                .map(problem -> problem.replaceAll(":.*", ""))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void smallestNumberIsBelowTheLargest() {
        assertThat(problems(
                        "ask: How old?",
                        "number: {unit: years, min: 5, max: 5}",
                        "answers: [{id: x, below: 5, to: a}, {id: y, to: b}]"))
                .containsExactly("AC171:7:3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[y, x] | true", "[x] | false", "[x, y, x] | false", "[x, y, unsure] | false", "[x, z] | false"})
    void worryNamesEachAnswerOnce(String worry, boolean isRight) {
        assertThat(problems(
                        "ask: Which?",
                        "answers: [{id: x, label: X, to: a}, {id: y, label: Y, to: b}]",
                        "unsure: b",
                        "worry: " + worry))
                .isEqualTo(isRight ? List.of() : List.of("AC172:11:12"));
    }

    @Test
    void answerThatTellsASignRulesNoneOut() {
        assertThat(
                        problems(
                                "ask: Which?",
                                "answers: [{id: x, label: X, to: a}, {id: y, label: Y, to: b, sign: cold, rules-out: {hot: No.}}]"))
                .containsExactly("AC173:9:90");
    }

    @ParameterizedTest
    @CsvSource({"none", "unsure", "exit"})
    void namesWithAMeaningOfTheirOwnAreTaken(String id) {
        assertThat(problems("ask: Which?", "answers: [{id: x, label: X, to: a}, {id: " + id + ", label: Y, to: b}]"))
                .containsExactly("AC135:9:46");
    }

    @Test
    void labelsOfRangesComeFromTheirBounds() {
        assertThat(labels(
                        "ask: How old?",
                        AGE,
                        "answers: [{id: x, below: 16, to: a}, {id: y, below: 70, to: a}, {id: z, to: b}]"))
                .containsExactly("Under 16", "16 to 69", "70 or over");
        assertThat(
                        labels(
                                "ask: How bad?",
                                "number: {unit: points, min: 0, max: 10}",
                                "answers: [{id: v, below: 1, to: a}, {id: w, below: 3, to: a}, {id: x, below: 10, to: a}, {id: y, to: b}]"))
                .containsExactly("0", "1 to 2", "3 to 9", "10");
        assertThat(labels(
                        "ask: How hot?",
                        "number: {unit: degrees-c, min: 30, max: 43}",
                        "answers: [{id: x, below: 35, to: b}, {id: y, below: 37.5, to: a}, {id: z, to: b}]"))
                .satisfies(labels -> assertThat(labels.get(1)).contains("35", "37.4"));
    }

    @ParameterizedTest
    @CsvSource({
        "24 hours, ''",
        "1 hour, ''",
        "3 days, ''",
        "ten days, AC179",
        "10 years, AC179",
        "1.5 days, AC179",
        "0 days, AC179"
    })
    void recheckIsATimeOrOneOfAList(String time, String code) {
        var lines = "    ask: Which?\n    answers: [{id: x, label: X, to: a}, {id: y, label: Y, to: b}]\n";
        var content = new TestFolder(folder)
                .write("en/self-checks/sore.yaml", (BEFORE + lines + AFTER).replace("1 day", time));
        assertThat(content.problems())
                .map(problem -> problem.replaceAll(" .*", ""))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "care: urgent, short: One two three four five six seven eight | ''",
                "care: urgent, short: One two three four five six seven eight nine | AC174",
                "care: emergency | AC174",
                "care: soon | ''",
            })
    void redFlagsHaveShortWords(String settings, String code) {
        var content = new TestFolder(folder)
                .write("en/signs.yaml", "hot: {" + settings + ", text: You are hot, basis: consensus}\n");
        assertThat(content.problems())
                .map(problem -> problem.replaceAll(" .*", ""))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }
}

package aftercare.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.CareLevel;
import aftercare.model.Question.QuestionKind;
import aftercare.model.SelfCheck;
import aftercare.model.Text;
import aftercare.read.file.TestFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfCheckReaderTest {
    private static final String SET = """
            title: Warning signs
            start: w1
            questions:
              w1:
                ask: now
                signs: {fever: urgent}
                none: exit
                unsure: urgent
            outcomes:
              urgent: {care: urgent, title: Ask today, safety-net: Call again.}
            scenarios:
              - {name: Fever, answers: {w1: fever}, outcome: urgent}
              - {name: Well, answers: {w1: none}, outcome: exit}
            """;
    private static final String CHECK = """
            title: Sore?
            description: Find out.
            intro: >-
              Some words
              on two lines.
            reviewed: 2026-11-22
            review-due: 2027-11-22
            sources: [dahm-2010]
            start: w1
            include: {warning-signs: age}
            leaves-out: {numb: It is asked by the therapist.}
            questions:
              age:
                ask: Which is it?
                why: It was written for adults.
                hint: "A hint."
                list: [One thing, Another thing]
                kind: preference
                answers:
                  - {id: warm, label: Warm, to: wait, rules-out: {fever: Nobody has one.}}
                  - {id: cold, label: Cold, to: wait, sign: lasting}
                unsure: wait
            outcomes:
              wait:
                care: self-care
                caution: 3
                title: Wait
                contact: A pharmacist can advise you.
                say: "I had a massage."
                decision: Nothing to decide.
                do: [Rest]
                do-not: [Do not worry]
                note: A note.
                safety-net: Do it again.
                recheck: 24 hours
                guides: [causes]
                self-checks: [heat]
            scenarios:
              - name: Adult
                answers: {w1: none, age: warm}
                outcome: wait
            ignore: [{code: AC300, reason: On purpose}]
            """;
    private static final String SIGNS = """
            fever: {care: urgent, short: A fever, text: A fever of 38, basis: consensus}
            """;

    @TempDir
    private Path folder;

    private TestFolder content;

    @BeforeEach
    void writeFolder() {
        content = new TestFolder(folder)
                .write("en/signs.yaml", SIGNS)
                .write("en/question-sets/warning-signs.yaml", SET)
                .write("en/self-checks/sore.yaml", CHECK);
    }

    private SelfCheck check() {
        return content.edition().selfChecks().get(0);
    }

    @Test
    void readsEverySetting() {
        assertThat(content.problems()).isEmpty();
        var check = check();
        assertThat(check.title().value()).isEqualTo("Sore?");
        assertThat(check.review()).isPresent();
        assertThat(check.sources()).map(Text::value).containsExactly("dahm-2010");
        assertThat(check.start().value()).isEqualTo("w1");
        assertThat(check.scenarios().get(0).answers())
                .map(g -> g.question() + "=" + g.answer())
                .containsExactly("w1=none", "age=warm");
        assertThat(check.leftOut())
                .map(left -> left.sign() + ": " + left.reason())
                .containsExactly("numb: It is asked by the therapist.");
        assertThat(check.ignores()).hasSize(1);
        var age = check.questions().get(1);
        assertThat(age.kind()).isEqualTo(QuestionKind.PREFERENCE);
        assertThat(age.list()).map(Text::value).containsExactly("One thing", "Another thing");
        assertThat(age.answers())
                .map(a -> a.id() + " > " + a.to() + " " + a.sign())
                .containsExactly("warm > wait ", "cold > wait lasting", "unsure > wait ");
        assertThat(age.answers().get(0).rulesOut())
                .map(ruled -> ruled.sign() + ": " + ruled.reason())
                .containsExactly("fever: Nobody has one.");
        var wait = check.outcomes().get(1);
        assertThat(wait.care()).isEqualTo(CareLevel.SELF_CARE);
        assertThat(wait.caution()).isEqualTo(3);
        assertThat(wait.doItems()).map(Text::value).containsExactly("Rest");
        assertThat(wait.doNotItems()).map(Text::value).containsExactly("Do not worry");
        assertThat(wait.recheck().value()).isEqualTo("24 hours");
        assertThat(wait.guides()).map(Text::value).containsExactly("causes");
        assertThat(wait.selfChecks()).map(Text::value).containsExactly("heat");
    }

    @Test
    void questionsOfTheSetStandFirstAndItsExitLeadsOn() {
        assertThat(check().questions()).map(q -> q.id().value()).containsExactly("w1", "age");
        assertThat(check().outcomes()).map(o -> o.id().value()).containsExactly("urgent", "wait");
        var exit = check().questions().get(0).answers().get(1).to();
        assertThat(exit.value()).isEqualTo("age");
        assertThat(exit.at()).hasToString("content/en/question-sets/warning-signs.yaml:7:11");
        var set = check().included().get(0);
        assertThat(set.scenarios()).map(set::endOf).map(Text::value).containsExactly("urgent", "age");
    }

    /** Nobody can write these words, so none of them can contradict where an answer leads. */
    @Test
    void wordsOfSignsQuestionComeFromSignsAndStrings() {
        var words = content.edition().words();
        var w1 = check().questions().get(0);
        assertThat(w1.ask()).isEqualTo(words.of("signs-asks.now.ask"));
        assertThat(w1.answers())
                .map(answer -> answer.label().value())
                .containsExactly(
                        "A fever of 38",
                        words.of("answers.no").value(),
                        words.of("answers.unsure").value());
    }

    @Test
    void ignoresOfTheSetHoldToo() {
        content.write("en/question-sets/warning-signs.yaml", SET + "ignore: [{code: AC318, reason: Short}]\n");
        assertThat(check().ignores()).map(ignore -> ignore.code().at().file()).hasSize(2);
    }

    @Test
    void placeOfQuestionIsItsId() {
        assertThat(check().questions())
                .map(q -> q.id().at().toString())
                .containsExactly(
                        "content/en/question-sets/warning-signs.yaml:4:3", "content/en/self-checks/sore.yaml:13:3");
    }

    @Test
    void hashChangesWithTheSet() {
        var before = check().hash();
        content.write("en/question-sets/warning-signs.yaml", SET.replace("Ask today", "Ask now"));
        assertThat(check().hash()).matches("sha256-[0-9a-f]{64}").isNotEqualTo(before);
    }

    @Test
    void placeInFoldedMarkdownIsTheAuthors() {
        content.write("en/self-checks/sore.yaml", CHECK.replace("on two", "on [two](sore.yaml)"));
        assertThat(check().intro().links().get(0).at()).hasToString("content/en/self-checks/sore.yaml:5:6");
    }

    @Test
    void placeInLiteralMarkdownIsTheAuthors() {
        var literal = CHECK.replace(">-\n", "|\n").replace("Some words", "- Some\n\n    - words");
        content.write("en/self-checks/sore.yaml", literal.replace("on two", "- [on](sore.yaml) two"));
        assertThat(check().intro().links().get(0).at()).hasToString("content/en/self-checks/sore.yaml:7:5");
    }

    @Test
    void placeInQuotedMarkdownIsTheAuthors() {
        content.write("en/self-checks/sore.yaml", CHECK.replace("\"A hint.\"", "\"A [hint](sore.yaml).\""));
        assertThat(check().questions().get(1).hint().links().get(0).at())
                .hasToString("content/en/self-checks/sore.yaml:16:14");
    }

    @Test
    void hashChangesWithTheWordsOfItsSigns() {
        var before = check().hash();
        content.write("en/signs.yaml", SIGNS.replace("of 38", "of 39"));
        assertThat(check().hash()).isNotEqualTo(before);
    }

    @Test
    void ownOutcomeStandsForOneOfTheSet() {
        content.write(
                "en/self-checks/sore.yaml",
                CHECK.replace("{warning-signs: age}", "{warning-signs: {exit: age, urgent: ours}}")
                        .replace(
                                "outcomes:",
                                "outcomes:\n  ours: {care: urgent, title: Ours, safety-net: Call again.}"));
        assertThat(content.problems()).isEmpty();
        assertThat(check().outcomes()).map(o -> o.id().value()).containsExactly("ours", "wait");
        assertThat(check().questions().get(0).answers())
                .map(answer -> answer.to().value())
                .containsExactly("ours", "age", "ours");
        var set = check().included().get(0);
        assertThat(set.scenarios()).map(set::endOf).map(Text::value).containsExactly("ours", "age");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"urgent: wait | 46", "urgnt: wait | 38", "urgent: gone | 46"})
    void reportsOutcomeThatCannotStandForOneOfTheSet(String replaced, int column) {
        content.write(
                "en/self-checks/sore.yaml",
                CHECK.replace("{warning-signs: age}", "{warning-signs: {exit: age, " + replaced + "}}"));
        assertThat(content.problems()).containsExactly("AC175 content/en/self-checks/sore.yaml:10:" + column);
    }

    @Test
    void selfCheckIsIncompleteWhenItsSetIs() {
        content.write("en/question-sets/warning-signs.yaml", SET.replace("title: Warning", "title: Warning: all"));
        assertThat(content.problems()).isEqualTo(List.of("AC104 content/en/question-sets/warning-signs.yaml:1:15"));
        assertThat(content.content().incomplete())
                .containsExactlyInAnyOrder("en/question-sets/warning-signs.yaml", "en/self-checks/sore.yaml");
    }
}

package aftercare.read.translation;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Edition;
import aftercare.read.file.TestFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationTest {
    private static final String SOURCE = """
                        title: Sore?
                        description: Find out.
                        reviewed: 2026-11-22
                        review-due: 2027-11-22
                        start: fever
                        questions:
                          fever:
                            signs: {fever: urgent}
                            none: easing
                            unsure: urgent
                          easing:
                            ask: Is it easing after 2 or 3 days?
                            list: [One, Two]
                            answers:
                              - {id: "yes", label: "Yes, for 24 hours", to: wait}
                              - {id: "no", label: "No", to: see}
                            unsure: see
                        outcomes:
                          urgent: {care: urgent, title: Ask today, contact: Call a doctor., safety-net: Call again.}
                          see: {care: soon, title: Book, safety-net: Call.}
                          wait: {care: self-care, title: Wait, contact: A pharmacist., do: [Rest], safety-net: Ask., recheck: 24 hours}
                        """;

    private static final String SPANISH = """
                        title: ¿Dolor?
                        description: Averígüelo.
                        questions:
                          easing:
                            ask: ¿Mejora a los 2 o 3 días?
                            list: [Uno, Dos]
                            answers: {"yes": "Sí, desde hace 24 horas", "no": "No"}
                        outcomes:
                          urgent: {title: Pregunte hoy, contact: Llame al médico., safety-net: Vuelva a llamar.}
                          see: {title: Pida cita, safety-net: Llame.}
                          wait: {title: Espere, contact: Un farmacéutico., do: [Descanse], safety-net: Pregunte.}
                        """;

    @TempDir
    private Path folder;

    private TestFolder content;

    @BeforeEach
    void writeFolder() {
        content = new TestFolder(folder)
                .write("site.yaml", "title: Aftercare\nsource-locale: en\nlocales: {es: Español, en: English}\n")
                .write("es/index.md", "---\ntitle: Inicio\ndescription: La página.\n---\nPalabras.\n")
                .write("es/strings.yaml", "skip: Saltar\ncontact-words: [médico]\n")
                .write(
                        "en/signs.yaml",
                        "fever: {care: urgent, short: Fever, text: A fever, do: [Drink], basis: consensus}\n")
                .write("es/signs.yaml", "fever: {short: Fiebre, text: Fiebre alta, do: [Beba]}\n")
                .write("en/self-checks/sore.yaml", SOURCE)
                .write("es/self-checks/sore.yaml", SPANISH);
    }

    private Edition spanish() {
        return content.content().editions().get(1);
    }

    @Test
    void sourceStandsFirstWhateverTheOrderInSite() {
        assertThat(content.content().editions()).map(Edition::language).containsExactly("en", "es");
    }

    @Test
    void wordsAreTranslatedAndLogicIsTheSources() {
        assertThat(content.problems()).isEmpty();
        var check = spanish().selfChecks().get(0);
        assertThat(check.path().file()).isEqualTo("es/self-checks/sore.yaml");
        assertThat(check.questions().get(0).answers().get(0).label().value()).isEqualTo("Fiebre alta");
        var easing = check.questions().get(1);
        assertThat(easing.ask().value()).isEqualTo("¿Mejora a los 2 o 3 días?");
        assertThat(easing.answers())
                .map(a -> a.label() + " " + a.to())
                .contains("Sí, desde hace 24 horas wait", "No see");
        assertThat(check.outcomes())
                .map(o -> o.care() + " " + o.title())
                .containsExactly("urgent Pregunte hoy", "soon Pida cita", "self-care Espere");
        assertThat(spanish().signs().values()).map(sign -> sign.text().value()).containsExactly("Fiebre alta");
        assertThat(spanish().words().of("skip").value()).isEqualTo("Saltar");
        assertThat(spanish().words().of("skip").isBorrowed()).isFalse();
    }

    /** Answers of which none is worse have words, too. */
    @ParameterizedTest
    @ValueSource(strings = {"preference", "topic"})
    void answersOfEveryKindOfChoiceAreTranslated(String kind) {
        content.write(
                "en/self-checks/sore.yaml", SOURCE.replace("list: [One, Two]", "list: [One, Two]\n    kind: " + kind));
        assertThat(content.problems()).isEmpty();
        assertThat(spanish().selfChecks().get(0).questions().get(1).answers())
                .map(answer -> answer.label().value())
                .contains("Sí, desde hace 24 horas", "No");
    }

    @Test
    void whatIsNotTranslatedKeepsTheSourcesWordsWithOneWarning() {
        content.write("es/self-checks/sore.yaml", "title: ¿Dolor?\n").write("es/strings.yaml", "other: Otro\n");
        var check = spanish().selfChecks().get(0);
        assertThat(check.title().value()).isEqualTo("¿Dolor?");
        assertThat(check.questions().get(1).ask().value()).isEqualTo("Is it easing after 2 or 3 days?");
        assertThat(spanish().words().of("skip").value()).isEqualTo("Skip");
        assertThat(spanish().words().of("skip").isBorrowed()).isTrue();
        assertThat(spanish().words().contactWords())
                .extracting(word -> word.value())
                .contains("doctor");
        assertThat(content.problems())
                .containsExactly(
                        "AC141 content/es/self-checks/sore.yaml:1:1",
                        "AC141 content/es/strings.yaml:1:1",
                        "AC140 content/es/strings.yaml:1:8");
    }

    @Test
    void hashOfTranslationChangesWithTheSource() {
        var before = spanish().selfChecks().get(0).hash();
        content.write("en/self-checks/sore.yaml", sourceWith("recheck: 24 hours", "recheck: 12 hours"));
        assertThat(spanish().selfChecks().get(0).hash()).isNotEqualTo(before);
    }

    @Test
    void translationIsIncompleteWhenTheSourceIs() {
        content.write("en/self-checks/sore.yaml", sourceWith("care: soon", "care: soom"));
        assertThat(content.content().incomplete())
                .containsExactlyInAnyOrder("en/self-checks/sore.yaml", "es/self-checks/sore.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Uno, Dos] | [Uno] | AC177:6:11",
                "[Uno, Dos] | [Uno, Dos, Tres] | AC177:6:11",
                "[Descanse] | [Descanse, Pare] | AC177:11:56",
                "2 o 3 días | 3 días | ''",
                "2 o 3 días | 3 o 2 días | ''",
                "2 o 3 días | ٢ o ٣ días | ''",
                "2 o 3 días | 2 o 5 días | AC178:5:10",
                "2 o 3 días | 2 días | AC178:5:10",
                "24 horas | 48 horas | AC178:7:23",
                "Pregunte hoy | Pregunte en 4 horas | AC178:9:19",
                "24 horas | 24 horas\"} # | AC177:7:14",
                "24 horas | 24 horas\", \"maybe\": \"Quizás | AC140:7:49",
                "Averígüelo. | Averígüelo.\\nstart: easing | AC113:3:1",
            })
    void translationHoldsWhatTheSourceHolds(String was, String becomes, String problem) {
        assertThat(SPANISH).contains(was);
        content.write("es/self-checks/sore.yaml", SPANISH.replace(was, becomes.replace("\\n", "\n")));
        var found = content.problems().stream()
                .filter(each -> !each.startsWith("AC141"))
                .map(each -> each.replace(" content/es/self-checks/sore.yaml", ""))
                .toList();
        assertThat(found).isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource({"About 3 minutes,Unos 3 minutos,''", "About 3 minutes,Unos 13 minutos,AC178", "No {0} now,No {0},''"})
    void interfaceWordsHoldTheSameNumbers(String source, String translated, String code) {
        content.write("en/strings.yaml", "own: " + source + "\n").write("es/strings.yaml", "own: " + translated + "\n");
        assertThat(content.problems())
                .filteredOn(problem -> !problem.startsWith("AC141"))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code + " content/es/strings.yaml:1:6"));
    }

    /** Whoever wrote words there could turn them round. */
    @Test
    void signsQuestionHasNothingToTranslate() {
        content.write("es/self-checks/sore.yaml", SPANISH.replace("questions:", "questions:\n  fever: {none: Sí}"));
        assertThat(content.problems()).contains("AC113 content/es/self-checks/sore.yaml:4:11");
    }

    @Test
    void answersCannotBeSwappedByAnotherOrder() {
        content.write(
                "es/self-checks/sore.yaml",
                SPANISH.replace(
                        "{\"yes\": \"Sí, desde hace 24 horas\", \"no\": \"No\"}",
                        "{\"no\": \"No\", \"yes\": \"Sí, desde hace 24 horas\"}"));
        assertThat(spanish().selfChecks().get(0).questions().get(1).answers())
                .map(a -> a.label() + " " + a.to())
                .contains("Sí, desde hace 24 horas wait", "No see");
    }

    private static String sourceWith(String old, String now) {
        return SOURCE.replace(old, now);
    }

    @Test
    void answersThatAreSwappedAreReported() {
        content.write(
                "es/self-checks/sore.yaml",
                SPANISH.replace("\"Sí, desde hace 24 horas\", \"no\": \"No\"", "\"No, 24 horas\", \"no\": \"Sí\""));
        assertThat(content.problems()).singleElement().asString().startsWith("AC185 ");
    }

    @Test
    void answersThatDenyInOtherWordsAreNotSwapped() {
        content.write("es/self-checks/sore.yaml", SPANISH.replace("\"no\": \"No\"", "\"no\": \"Todavía no\""));
        assertThat(content.problems()).isEmpty();
    }
}

package aftercare.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Edition;
import aftercare.read.file.TestFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationTest {
    private static final String SOURCE = """
                        title: Sore?
                        description: Find out.
                        reviewed: 2026-11-22
                        review-due: 2027-11-22
                        start: fever
                        questions:
                          fever:
                            ask: Do you have a fever?
                            signs: [fever]
                            answers:
                              - {id: "no", label: "No", to: wait}
                              - {id: "yes", label: "Yes", to: urgent, present: true}
                        outcomes:
                          urgent: {care: urgent, title: Ask today, contact: Call a doctor., safety-net: Call again.}
                          wait: {care: self-care, title: Wait, contact: A pharmacist., do: [Rest], safety-net: Ask., recheck: 24 hours}
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
                .write("en/signs.yaml", "fever: {care: urgent, text: A fever, basis: consensus}\n")
                .write("es/signs.yaml", "fever: Fiebre\n")
                .write("en/self-checks/sore.yaml", SOURCE)
                .write("es/self-checks/sore.yaml", """
                        title: ¿Dolor?
                        description: Averígüelo.
                        questions:
                          fever: {ask: ¿Tiene fiebre?, answers: {"no": "No", "yes": "Sí"}}
                        outcomes:
                          urgent: {title: Pregunte hoy, contact: Llame al médico., safety-net: Vuelva a llamar.}
                          wait: {title: Espere, contact: Un farmacéutico., do: [Descanse], safety-net: Pregunte., recheck: 24 horas}
                        """);
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
        assertThat(content.problems())
                .as("the stock words that this language does not have yet")
                .containsExactly("AC141 content/es/strings.yaml:1:1");
        var check = spanish().selfChecks().get(0);
        assertThat(check.path().file()).isEqualTo("es/self-checks/sore.yaml");
        var fever = check.questions().get(0);
        assertThat(fever.ask().value()).isEqualTo("¿Tiene fiebre?");
        assertThat(fever.answers()).map(a -> a.label() + " " + a.to()).containsExactly("No wait", "Sí urgent");
        assertThat(check.outcomes())
                .map(o -> o.care() + " " + o.title())
                .containsExactly("urgent Pregunte hoy", "self-care Espere");
        assertThat(spanish().signs().values()).map(sign -> sign.text().value()).containsExactly("Fiebre");
        assertThat(spanish().words().of("skip").value()).isEqualTo("Saltar");
        assertThat(spanish().words().of("skip").isBorrowed()).isFalse();
    }

    @Test
    void whatIsNotTranslatedKeepsTheSourcesWordsWithOneWarning() {
        content.write("es/self-checks/sore.yaml", "title: ¿Dolor?\n").write("es/strings.yaml", "other: Otro\n");
        var check = spanish().selfChecks().get(0);
        assertThat(check.title().value()).isEqualTo("¿Dolor?");
        assertThat(check.questions().get(0).ask().value()).isEqualTo("Do you have a fever?");
        assertThat(spanish().words().of("skip").value()).isEqualTo("Skip");
        assertThat(spanish().words().of("skip").isBorrowed()).isTrue();
        assertThat(spanish().words().contactWords()).hasSize(1);
        assertThat(content.problems())
                .containsExactly(
                        "AC141 content/es/self-checks/sore.yaml:1:1",
                        "AC141 content/es/strings.yaml:1:1",
                        "AC140 content/es/strings.yaml:1:8");
    }

    @Test
    void hashOfTranslationChangesWithTheSource() {
        var before = spanish().selfChecks().get(0).hash();
        content.write("en/self-checks/sore.yaml", sourceWith("24 hours", "12 hours"));
        assertThat(spanish().selfChecks().get(0).hash()).isNotEqualTo(before);
    }

    @Test
    void translationIsIncompleteWhenTheSourceIs() {
        content.write("en/self-checks/sore.yaml", sourceWith("care: urgent", "care: soom"));
        assertThat(content.content().incomplete())
                .containsExactlyInAnyOrder("en/self-checks/sore.yaml", "es/self-checks/sore.yaml");
    }

    private static String sourceWith(String old, String now) {
        return SOURCE.replace(old, now);
    }
}

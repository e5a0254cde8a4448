package aftercare.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.read.file.TestFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisplacedWordsTest {
    @TempDir
    private Path folder;

    private List<String> problems(String locale, String strings) {
        return new TestFolder(folder)
                        .write(
                                "site.yaml",
                                "title: X\nsource-locale: en\nlocales: {en: English, es: Español, tr: Türkçe}\n")
                        .write("en/index.md", "---\ntitle: X\ndescription: X.\n---\nWords.\n")
                        .write(locale + "/index.md", "---\ntitle: X\ndescription: X.\n---\nWords.\n")
                        .write(locale + "/strings.yaml", strings + "\n")
                        .problems()
                        .stream()
                        .filter(problem -> problem.startsWith("AC186"))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers: {first-aid: None of these}",
                "care: {emergency: {outcome: Self-care}}",
                "ranges: {years: {from: \"Under {0}\"}}",
                "ranges: {years: {under: \"Under {0} months\"}}",
                "ranges: {months: {under: {other: \"Less than {0} years\"}}}",
                "ranges: {degrees-c: {under: \"Below {0} °F\"}}",
                "recheck-times: {hours: {other: \"Check again in {0} weeks.\"}}",
                "panel: {do: Do not, do-not: Do}",
                "evidence: {does-not-help: helps}"
            })
    void reportsWordsOfAnotherKey(String strings) {
        assertThat(problems("en", strings)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers: {first-aid: \"Right now:\"}",
                "care: {soon: {contact: See a dentist.}}",
                "ranges: {years: {under: \"Younger than {0} years\"}}",
                "ranges: {points: {from: \"{0} points or more\"}}",
                "recheck-times: {hours: {other: \"Look again in {0} hours.\"}, later: In 3 days.}",
                "outcome: {guides: Read next, decision: What to do}",
                "ranges: {months: {from: {24: 24 months (2 years) or more}}}",
                "care: {emergency: {contact: \"Call your local emergency number now, or go to the nearest emergency department. Do not drive yourself.\"}}"
            })
    void letsASiteHaveItsOwnWords(String strings) {
        assertThat(problems("en", strings)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers: {first-aid: No estoy seguro o segura}",
                "ranges: {years: {under: \"Menos de {0} meses\"}}",
                "care: {emergency: {outcome: \"Puede cuidarse en casa si:\"}}"
            })
    void readsTranslations(String strings) {
        assertThat(problems("es", strings)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"recheck-times: {hours: {other: \"{0} gün sonra bakın.\"}}"})
    void knowsUnitsOfLanguagesWithoutBuiltInWords(String strings) {
        assertThat(problems("tr", strings)).isNotEmpty();
    }
}

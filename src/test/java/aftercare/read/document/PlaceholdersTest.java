package aftercare.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.read.file.TestFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Interface words whose placeholders differ from the program's own. */
class PlaceholdersTest {
    @TempDir
    private Path folder;

    private List<String> told(String locale, String words) {
        return new TestFolder(folder)
                        .write(
                                "site.yaml",
                                "title: Aftercare\nsource-locale: en\nlocales: {es: Español, en: English}\n")
                        .write(locale + "/strings.yaml", words)
                        .read()
                        .problems()
                        .list()
                        .stream()
                        .filter(problem -> problem.code().equals("AC142"))
                        .map(problem -> problem.location().line() + ":"
                                + problem.location().column() + " " + problem.message())
                        .toList();
    }

    @Test
    void tellsEveryTextThatLostItsNumber() throws IOException {
        var words = Files.readString(Path.of("src/test/resources/editors/strings-lost-number.yaml"));
        assertThat(told("en", words))
                .containsExactly(
                        "2:16 The words for \"date\" lack {2}, where a page fills something in, and have {3}, which"
                                + " none fills in.",
                        "3:9 The words for \"phone\" lack {0}, where a page fills something in.",
                        "4:32 The words for \"emergency-line.call-number\" lack {0}, where a page fills something in.",
                        "5:37 The words for \"care.emergency.contact-number\" lack {0}, where a page fills something"
                                + " in.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | topic: {description: Every guide on it.} | lack {0}",
                "en | topic: {description: \"On {0} and {0}.\"} | In the original: 1",
                "en | menu: \"Menu {0}\" | No page fills in {0}",
                "en | embed: {whole: \"Open {site}\"} | lack {0}",
                "en | phone-ways: {text: \"Text {1}\"} | have {1}",
                "en | self-check: {length: {other: \"Some questions.\"}} | lack {0}",
                "en | self-check: {length: {2: \"{1} questions.\"}} | {1}",
                "en | phone: \"{ 0 }: {1}\" | lack {0}",
                "es | footer: {publisher: \"Publicado.\"} | lack {0}",
                "es | standing: {signed: \"{0}, {1}, el {2} de {3}\"} | No page fills in {3}",
                "es | recheck-times: {hours: {other: \"Mire en 0.\"}} | lack {0}",
                "en | phone: \"{O}: {1}\" | lack {0}",
                "en | phone: \"｛0｝: {1}\" | lack {0}",
                "en | phone: \"(0): {1}\" | lack {0}",
                "en | phone: \"{٠}: {1}\" | lack {0}",
                "en | phone: \"%0: {1}\" | lack {0}",
                "en | phone: \"{0: {1}\" | lack {0}",
                "en | phone: \"${0}: {2}\" | lack {1}",
                "en | phone: \"${0}: {1}\" | A page fills in {0} alone",
                "en | phone: \"{0}: {{1}}\" | A page fills in {1} alone",
                "es | self-check: {left: {2: Como mucho 3 preguntas.}} | and they say 3",
                "es | phone: \"{0} {1} {nombre}\" | No page fills in {nombre}",
                "es | topic: {description: \"Guías sobre \"} | lack {0}",
                "es | emergency-line: {call-number: \"Llame a {1}\"} | lack {0}"
            })
    void tellsALostOrStrangePlaceholder(String locale, String words, String said) {
        assertThat(told(locale, words + "\n")).hasSize(1).allMatch(line -> line.contains(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"({0}) {1}", "[{0}]: {1}", "«{0}» {1}", "{1}: {0}", "<{0}> ({1})"})
    void leavesBracketsOfTheTextAroundAPlaceholder(String words) {
        assertThat(told("en", "phone: \"" + words + "\"\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date: \"{1} {0}, {2}\"\n",
                "phone: \"{0}, {1}\"\n",
                "self-check: {length: {1: \"Una.\", 2: \"Dos.\", 3: \"Las {0}.\", other: \"{0} preguntas.\"}}\n",
                "of-a-template: \"{0} and {5}\"\n",
            })
    void takesAnyOrderAndFormsOfNumbers(String words) {
        assertThat(told("en", words)).isEmpty();
        assertThat(told("es", words)).isEmpty();
    }
}

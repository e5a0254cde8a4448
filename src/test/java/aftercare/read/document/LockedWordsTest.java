package aftercare.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.read.file.TestFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockedWordsTest {
    private static final String PAGE = "---\ntitle: X\ndescription: X.\n---\nWords.\n";

    @TempDir
    private Path folder;

    private TestFolder site(String locale, String strings) {
        return new TestFolder(folder)
                .write("site.yaml", "title: X\nsource-locale: en\nlocales: {en: English, es: Español, tr: Türkçe}\n")
                .write("en/index.md", PAGE)
                .write(locale + "/index.md", PAGE)
                .write(locale + "/strings.yaml", strings + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | answers.unsure | answers: {unsure: I am fine}",
                "en | answers.none | answers: {none: All of these}",
                "en | answers.no | answers: {\"no\": \"Yes\"}",
                "en | care.emergency.heading | care: {emergency: {heading: 'You can wait if:'}}",
                "es | answers.unsure | answers: {unsure: Estoy bien}",
                "es | care.emergency.level | care: {emergency: {level: Normal}}"
            })
    void areThoseOfTheProgram(String locale, String key, String strings) {
        var site = site(locale, strings);

        assertThat(site.problems()).anyMatch(problem -> problem.startsWith("AC187"));
        var words = site.content().editions().stream()
                .filter(edition -> edition.language().equals(locale))
                .findFirst()
                .orElseThrow()
                .words();
        assertThat(words.find(key).orElseThrow().value())
                .isEqualTo(StockWords.in(locale)
                        .orElseThrow()
                        .words()
                        .find(key)
                        .orElseThrow()
                        .value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | answers: {none: None of these, unsure: I am not sure}",
                "en | care: {urgent: {contact: Call your dentist.}}",
                "tr | answers: {none: Hiçbiri, unsure: Emin değilim}"
            })
    void leaveOthersToTheSite(String locale, String strings) {
        assertThat(site(locale, strings).problems()).noneMatch(problem -> problem.startsWith("AC187"));
    }
}

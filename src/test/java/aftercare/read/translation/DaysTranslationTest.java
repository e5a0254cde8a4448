package aftercare.read.translation;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Days;
import aftercare.read.file.TestFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that the days of a guide are the same in each language, and that only their words differ. */
class DaysTranslationTest {
    private static final String DAYS = """
            ---
            ::: days
            - day 0, sore 3: It may ache.
            - days 1 to 3, sore 1: Mostly gone.
            - mark 3: Not better? Ask.
            :::
            """;

    @TempDir
    private Path folder;

    private TestFolder content;

    @BeforeEach
    void write() {
        content = new TestFolder(folder)
                .write("site.yaml", "title: Aftercare\nsource-locale: en\nlocales: {en: English, es: Español}\n")
                .write("en/guides/heat.md", TestFolder.FRONT_MATTER + DAYS);
    }

    private void translate(String days) {
        var head = TestFolder.FRONT_MATTER.replace("Heat or cold", "Calor");
        content.write("es/guides/heat.md", head + days.replace("Mostly gone", "Casi nada"));
    }

    @Test
    void wordsDiffer() {
        translate(DAYS);
        assertThat(content.problems()).noneMatch(problem -> problem.startsWith("AC181"));
        var guide = content.content().editions().get(1).guides().get(0);
        assertThat(guide.body().blocks()).hasAtLeastOneElementOfType(Days.class);
    }

    @ParameterizedTest
    @CsvSource({"'sore 3', 'sore 4'", "'days 1 to 3', 'days 2 to 3'", "'- mark 3: Not better? Ask.\n', ''"})
    void numbersAndMarksDoNot(String was, String becomes) {
        translate(DAYS.replace(was, becomes));
        assertThat(content.problems())
                .filteredOn(problem -> problem.startsWith("AC181"))
                .singleElement()
                .asString()
                .startsWith("AC181 content/es/guides/heat.md:");
    }

    @Test
    void aNumberThatChangesMakesTheTranslationOld() {
        var units = GuideUnits.of(content.content().editions().get(0).guides().get(0));
        content.write("en/guides/heat.md", TestFolder.FRONT_MATTER + DAYS.replace("sore 3", "sore 4"));
        var now = GuideUnits.of(content.content().editions().get(0).guides().get(0));
        assertThat(now.words()).isNotEqualTo(units.words());
    }
}

package aftercare.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesWithoutYearTest {
    @ParameterizedTest
    @CsvSource({
        "11-29, -11-29",
        "29-11, -11-29",
        "--11-29, -11-29",
        "29.11., -11-29",
        "11/29, -11-29",
        "5/4, -05-04",
        "2-29, -02-29",
        "May 5, -05-05",
        "5 May, -05-05",
        "5. Mai, -05-05",
        "1er mars, -03-01",
        "5 de agosto, -08-05"
    })
    void namesADay(String text, String day) {
        assertThat(DatesWithoutYear.of(text).orElseThrow().toString()).endsWith(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13-32", "soon", "May", "31 April", "11-29-", "2026", "11", "", "5 jui"})
    void namesNone(String text) {
        assertThat(DatesWithoutYear.of(text)).isEmpty();
    }
}

package aftercare.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesInWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "28 novembre 2026 | 2026-11-28",
                "1er mars 2026 | 2026-03-01",
                "14 févr. 2026 | 2026-02-14",
                "28. März 2026 | 2026-03-28",
                "3. Dez. 2026 | 2026-12-03",
                "5 de agosto de 2026 | 2026-08-05",
                "Nov 22nd, 2026 | 2026-11-22",
                "1st of May 2026 | 2026-05-01",
                "28-Nov-2026 | 2026-11-28",
                "30 août 2026 | 2026-08-30"
            })
    void namesADay(String text, LocalDate day) {
        assertThat(DatesInWords.day(text)).contains(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Nov 2026 | 2026-11", "décembre 2026 | 2026-12", "mayo de 2026 | 2026-05"})
    void namesAMonth(String text, YearMonth month) {
        assertThat(DatesInWords.month(text)).contains(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 jui 2026", "31 April 2026", "soon 2026", "28 xyz 2026", "28 Nov", "0 mai 2026"})
    void namesNone(String text) {
        assertThat(DatesInWords.day(text)).isEmpty();
    }
}

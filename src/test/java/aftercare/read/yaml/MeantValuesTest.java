package aftercare.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the author most likely meant by a number or a year that is none. */
class MeantValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,000 | 1000",
                "1.000 | 1000",
                "1'000 | 1000",
                "1_000 | 1000",
                "3rd | 3",
                "No. 7 | 7",
                "-4 | -4",
                "−4 | -4",
                "2.0 | 2",
                "٣ | 3",
                "１２ | 12",
                "drei | 3",
                "SEPT | 7",
                "fünf | 5",
                "third | 3",
                "250000 | 99999",
                "-250000 | -99999"
            })
    void findsTheWholeNumber(String typed, int meant) {
        assertThat(MeantNumbers.meant(typed, -99_999, 99_999)).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"last", "1-2", "2 of 3", "…", "''"})
    void findsNoNumberWhereNoneIsNear(String typed) {
        assertThat(MeantNumbers.meant(typed, 0, 99)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.5 | 1 | 2", "1,5 | 1 | 2", "-1.5 | -1 | -2", "9,25 | 9 | 10"})
    void offersTheNumbersOnBothSidesOfAFraction(String typed, int near, int next) {
        assertThat(MeantNumbers.meant(typed, -99, 99)).isEqualTo(List.of(near, next));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'37,5' | 37.5", "37.5 °C | 37.5", "３８ | 38", "37.555 | 37.55"})
    void findsTheDecimal(String typed, String meant) {
        assertThat(MeantNumbers.decimal(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0202-11-01 | 2026-11-01",
                "1026-11-01 | 2026-11-01",
                "20226-11-01 | 2026-11-01",
                "202-11-01 | 2026-11-01",
                "2206-11-01 | 2026-11-01",
                "3027-01-02 | 2027-01-02",
                "2O26-11-01 | 2026-11-01",
                "1 May 20255 | 1 May 2025",
                "2026-11-01 | 2026-11-01",
                "1998-11-01 | 1998-11-01",
                "9999-12-31 | 9999-12-31",
                "7777-11-01 | 7777-11-01"
            })
    void mendsAYear(String date, String meant) {
        assertThat(MeantYears.mended(date, false)).isEqualTo(meant);
    }

    @Test
    void mendsAYearOfThePast() {
        assertThat(MeantYears.mended("20133-11-01", true)).isEqualTo("2013-11-01");
    }
}

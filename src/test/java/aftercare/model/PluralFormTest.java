package aftercare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests plural forms against the samples of the CLDR charts. */
class PluralFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 0 1 2 5 21 | other one other other other",
                "es | 0 1 2 | other one other",
                "fr | 0 1 2 | one one other",
                "pt-BR | 0 1 2 | one one other",
                "ja | 0 1 2 | other other other",
                "ru | 1 2 5 11 12 21 22 25 111 112 | one few many many many one few many many many",
                "pl | 1 2 5 12 21 22 25 112 | one few many many many few many many",
                "cs | 1 2 4 5 21 | one few few other other",
                "sl | 1 2 3 5 101 102 104 | one two few other one two few",
                "ro | 0 1 2 19 20 101 | few one few few other few",
                "lt | 1 2 10 11 21 22 | one few other other one few",
                "lv | 0 1 11 21 22 | zero one zero one other",
                "he | 1 2 3 | one two other",
                "ar | 0 1 2 3 10 11 99 100 103 | zero one two few few many many other few",
                "ga | 1 2 3 6 7 10 11 | one two few few many many other",
                "cy | 0 1 2 3 4 6 7 | zero one two few other many other",
            })
    void agreesWithCldr(String language, String numbers, String forms) {
        var found = LongStream.of(Arrays.stream(numbers.split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray())
                .mapToObj(number -> PluralForm.of(language, number).key())
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(forms);
    }
}

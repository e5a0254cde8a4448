package aftercare.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which words of a language search takes for the same, and what the browser learns of it. */
class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "en, bruises, bruised",
        "en-GB, haematomas, haematoma",
        "es, dolores, dolor",
        "es, cálido, CALIDOS",
        "ar, الكدمات, كدمة",
        "ar, صُداع, صداع",
        "xx, Öl, ol",
        "en, Can’t, cant"
    })
    void formsOfAWordAreOne(String language, String one, String other) {
        var stems = new Stems(language, "");

        assertThat(stems.of(one)).isEqualTo(stems.of(other)).hasSize(1);
    }

    @Test
    void littleWordsDoNotCount() {
        assertThat(new Stems("en", "do I the a").of("Do I need an X-ray?")).containsExactly("need", "an", "x", "ray");
    }

    @Test
    void endingsLeadFromEachWordToItsStem() {
        var stems = new TreeMap<String, String>();
        stems.put("bruising", "bruis");
        stems.put("resting", "rest");
        stems.put("allergies", "allergi");
        stems.put("neck", "neck");
        stems.put("الظهر", "ظهر");

        assertThat(Endings.of(stems)).isEqualTo(List.of(",ing,", ",es,", "ال,,"));
    }

    @Test
    void largeNumbersHaveSeveralDigits() {
        var written = new StringBuilder();
        for (int number : List.of(0, 31, 32, 1024)) {
            Numbers.append(number, written);
        }
        assertThat(written).hasToString("0VX0XW0");
    }
}

package aftercare.read.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wait 3 days | Espere 3 días | true",
                "Wait 3 days | Espere unos días | false",
                "Wait some days | Espere 3 días | false",
                "3 to 5, or 10 | 10 ou 3 à 5 | true",
                "3 and 3 | 3 | false",
                "Above 37.5 | Über 37,5 | true",
                "Above 37.5 | Über 375 | false",
                "Wait 48 hours | انتظر ٤٨ ساعة | true",
                "Wait 48 hours | انتظر ٨٤ ساعة | false",
                "Wait 2 days | انتظر يومين | true",
                "Wait 2 days | انتظر ٣ أيام | false",
                "Wait 3 days | انتظر يومين | false",
                "Hello {0} | Hola {0} | true",
                "Hello {0} | Hola {1} | false",
                "Hello {0} | Hola | false",
            })
    void comparesNumbersAndPlaceholders(String source, String translation, boolean areSame) {
        assertThat(SharedNumbers.difference(source, translation).isEmpty()).isEqualTo(areSame);
    }
}

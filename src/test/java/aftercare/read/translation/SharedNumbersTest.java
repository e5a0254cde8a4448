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
                "After 24 hours | A las 24 horas | true",
                "After 24 hours | A los 24 días | false",
                "A 24-hour wait | 24 Stunden warten | true",
                "In 3 weeks | In 3 Monaten | false",
                "3 weeks | 3 أسابيع | true",
                "3 weeks | 3 أشهر | false",
                "3 weeks | 3 miesiące | false",
                "3 weeks | 3 hafta | true",
                "3 weeks | 3 ay | false",
                "3 weeks | 3个星期 | true",
                "3 weeks | 3个月 | false",
                "3 weeks | 3 सप्ताह | true",
                "3 weeks | 3 महीने | false",
                "3 weeks | 3 שבועות | true",
                "3 weeks | 3 חודשים | false",
                "Above 38 °C | Por encima de 38 °C | true",
                "Above 38 °C | Por encima de 38 °F | false",
                "24 hours at 38 °C | 38 horas a 24 °C | false",
                "5 mg | 5 g | false",
                "2 to 3 days, then 3 weeks | 3 semanas después de 2 a 3 días | true",
                "16 or over | 16 años o más | true",
            })
    void comparesNumbersAndPlaceholders(String source, String translation, boolean areSame) {
        assertThat(SharedNumbers.difference(source, translation).isEmpty()).isEqualTo(areSame);
    }
}

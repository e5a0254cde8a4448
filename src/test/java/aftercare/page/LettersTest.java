package aftercare.page;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Edition;
import aftercare.model.Words;
import aftercare.work.ListOrder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests where readers find an entry in a list by letter. */
class LettersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | stroke, “Do I need it?”, disc, Élan, 20 minutes, elbow | 0-9 D E S",
                "es | ñu, nuca, óleo | N O",
                "ar | صداع, ألم, ارتخاء | ا ص"
            })
    void groupsByFirstLetterWhateverItsAccent(String language, String entries, String letters) {
        var edition = new Edition(language, List.of(), List.of(), List.of(), Map.of(), List.of(), Words.NONE);

        var grouped = new Letters<String>(edition, ListOrder.NONE, entry -> entry).of(List.of(entries.split(", ")));

        assertThat(grouped.stream().map(Page.Letter::letter)).containsExactly(letters.split(" "));
    }
}

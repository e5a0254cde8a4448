package aftercare.model;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.Location;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words for a number, in the form that the language has for it. */
class WordsInNumberTest {
    private static Words words(String... keys) {
        var texts = Stream.of(keys)
                .collect(Collectors.toMap(
                        key -> "left." + key, key -> new Text(key + " {0}", Location.ofFile("strings.yaml"))));
        return new Words(texts, Map.of(), List.of());
    }

    @Test
    void pagesTakeTheFormOfTheirLanguage() {
        var polish = words("1", "few", "many", "other");
        assertThat(Stream.of(1, 3, 5).map(n -> polish.numbered("left", n, "pl").value()))
                .containsExactly("1 1", "few 3", "many 5");
        assertThat(polish.numbered("left", 3, "en").value()).isEqualTo("other 3");
    }

    @Test
    void aFormThatNoNumberHasIsKnown() {
        assertThat(Stream.of("zero", "one", "two", "few", "many", "other", "2", "signs")
                        .filter(form -> Words.isFormWithoutNumber("left." + form, "ru")))
                .containsExactly("zero", "two");
    }
}

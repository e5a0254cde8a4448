package aftercare.read.translation;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Guide;
import aftercare.model.Text;
import aftercare.read.file.TestFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that the strip above a guide names the same signs in each language. */
class NamedSignsTranslationTest {
    private static final String PATH = "guides/heat.md";

    @TempDir
    private Path folder;

    private TestFolder content;

    @BeforeEach
    void write() {
        content = new TestFolder(folder)
                .write("site.yaml", "title: Aftercare\nsource-locale: en\nlocales: {en: English, es: Español}\n")
                .write(
                        "en/signs.yaml",
                        "fever: {care: soon, text: A fever, basis: consensus}\nnumb: {care: soon, text: Numb, basis: consensus}\n");
        guide("en", "signs: [fever, numb]\n");
    }

    private void guide(String locale, String signs) {
        content.write(locale + "/" + PATH, TestFolder.FRONT_MATTER + signs + "---\nWords.\n");
    }

    private Guide spanish() {
        return content.content().editions().get(1).guides().get(0);
    }

    private List<String> told() {
        return content.problems().stream()
                .filter(problem -> problem.startsWith("AC181"))
                .toList();
    }

    @Test
    void theSourcesAreTaken() {
        guide("es", "signs: [fever, numb]\n");
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'signs: [numb, fever]\n', 8:9", "'signs: [fever]\n', 8:9", "'', 1:1"})
    void othersAreTold(String signs, String place) {
        guide("es", signs);
        assertThat(told()).singleElement().asString().startsWith("AC181 content/es/guides/heat.md:" + place);
    }

    @Test
    void whereTheSourceHasChangedSinceItsSignsStand() {
        guide("es", "signs: [fever]\n");
        var hash = spanish().hash();
        content.write("es/made-from.yaml", PATH + ": {signs: sha256-0000}\n");

        assertThat(told()).isEmpty();
        assertThat(spanish().signs()).map(Text::value).containsExactly("fever", "numb");
        assertThat(spanish().hash()).isNotEqualTo(hash);
    }
}

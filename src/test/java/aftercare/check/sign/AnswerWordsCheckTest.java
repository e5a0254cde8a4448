package aftercare.check.sign;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.SmallContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerWordsCheckTest {
    @TempDir
    private Path folder;

    private List<Integer> lines(String language, String before, String after) throws IOException {
        var file = SmallContent.copyInto(folder).resolve(language + "/self-checks/sore.yaml");
        var text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
        return SmallContent.build(folder).problems().list().stream()
                .filter(problem -> problem.code().equals("AC389"))
                .map(problem -> problem.location().line())
                .toList();
    }

    @Test
    void tellsAnswersThatSayTheOppositeOfTheirIds() throws IOException {
        assertThat(lines("en", "id: \"yes\", label: \"Yes\"", "id: \"yes\", label: \"No, it is worse\""))
                .containsExactly(17);
    }

    @Test
    void letsAnAnswerDenyInOtherWords() throws IOException {
        assertThat(lines("en", "id: \"yes\", label: \"Yes\"", "id: \"yes\", label: \"No pain any more\""))
                .isEmpty();
    }

    @Test
    void tellsThemInATranslationWhereNoneIsSwapped() throws IOException {
        assertThat(lines("es", "\"no\": \"No\"", "\"no\": \"Sí, va mejor\"")).hasSize(1);
    }
}

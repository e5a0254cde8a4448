package aftercare.check.sign;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.SmallContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignWordsCheckTest {
    @TempDir
    private Path folder;

    private List<String> codes(String file, String before, String after) throws IOException {
        var path = SmallContent.copyInto(folder).resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, after));
        return SmallContent.build(folder).problems().list().stream()
                .map(problem -> problem.code())
                .toList();
    }

    @Test
    void refusesTheSameWordsAtTwoLevels() throws IOException {
        assertThat(codes("en/signs.yaml", "text: A high temperature", "text: chest pain or trouble breathing."))
                .contains("AC387");
    }

    @Test
    void refusesThemInATranslation() throws IOException {
        assertThat(codes("es/signs.yaml", "text: Fiebre", "text: Dolor en el pecho"))
                .contains("AC387");
    }

    @Test
    void refusesFirstAidThatSendsReadersAway() throws IOException {
        assertThat(codes("en/signs.yaml", "short: Fever", "do: [Do not call anyone.], short: Fever"))
                .contains("AC387");
    }

    @Test
    void letsASignTellWhenItIsFelt() throws IOException {
        assertThat(codes("en/signs.yaml", "short: Fever", "short: Fever even when you rest at home"))
                .doesNotContain("AC387");
    }

    @Test
    void refusesYearsThatAreAskedInMonths() throws IOException {
        assertThat(codes("en/self-checks/sore.yaml", "  better:\n", age("How many months old is your baby?")))
                .contains("AC388");
    }

    @ParameterizedTest
    @ValueSource(strings = {"How old are you, in years?", "How old are you on the day of the massage?"})
    void letsAgeBeAskedInAnyWords(String ask) throws IOException {
        assertThat(codes("en/self-checks/sore.yaml", "  better:\n", age(ask))).doesNotContain("AC388");
    }

    private static String age(String ask) {
        return "  age:\n    ask: " + ask + "\n    number: {unit: years, min: 0, max: 120}\n    answers:\n"
                + "      - {id: child, below: 16, to: visit}\n      - {id: adult, to: better}\n    worry: [adult, child]\n"
                + "  better:\n";
    }
}

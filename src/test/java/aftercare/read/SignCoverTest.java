package aftercare.read;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.format.Sha256;
import aftercare.read.file.TestFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignCoverTest {
    private static final String SIGNS = """
            chest-pain: {care: emergency, text: Chest pain, sources: [], basis: recalled}
            fever: {care: urgent, text: A fever, sources: [], basis: recalled}
            """;
    private static final String NAMED = "::: emergency\n- chest-pain\n- Something else.\n:::\n";
    private static final String ALL = "::: emergency\n:::\n";
    private static final String NUMB = "numb: {care: emergency, text: Numb, sources: [], basis: recalled}\nfever: ";

    @TempDir
    private Path folder;

    private TestFolder content;

    @BeforeEach
    void writeFolder() {
        content = new TestFolder(folder);
    }

    private String hash(String signs, String text) {
        content.write("en/signs.yaml", signs).write("en/guides/x.md", TestFolder.GUIDE + text);
        return content.guide().hash();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text: Chest pain | text: Pain",
                "care: emergency | care: soon",
                "chest-pain: | pain:",
            })
    void changesWithASignOfTheText(String before, String after) {
        assertThat(hash(SIGNS.replace(before, after), NAMED)).isNotEqualTo(hash(SIGNS, NAMED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"text: A fever | text: Hot", "care: urgent | care: soon", "basis: recalled | basis: consensus"})
    void staysWhileOtherSignsChange(String before, String after) {
        assertThat(hash(SIGNS.replace(before, after), NAMED)).isEqualTo(hash(SIGNS, NAMED));
    }

    @Test
    void cardOfAWholeLevelDrawsEachSignOfIt() {
        assertThat(hash(SIGNS.replace("fever: ", NUMB), ALL)).isNotEqualTo(hash(SIGNS, ALL));
        assertThat(hash(SIGNS.replace("fever: ", NUMB), NAMED)).isEqualTo(hash(SIGNS, NAMED));
        assertThat(hash(SIGNS.replace("A fever", "Hot"), ALL)).isEqualTo(hash(SIGNS, ALL));
    }

    @Test
    void textWithoutSignsHasTheHashOfItsFile() {
        assertThat(hash(SIGNS, "More words.\n"))
                .isEqualTo(Sha256.of((TestFolder.GUIDE + "More words.\n").getBytes(StandardCharsets.UTF_8)));
    }
}

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "short: Hot | short: Warm | true",
                "short: Hot,  | '' | true",
                "care: urgent | care: soon | true",
                "text: A fever | text: Fever | false",
                "text: Chest pain | text: Pain | false",
            })
    void changesWithTheShortWordsOfASignOfTheStrip(String before, String after, boolean changes) {
        var signs = SIGNS.replace("text: A fever", "short: Hot, text: A fever");
        assertThat(stripHash(signs.replace(before, after)).equals(stripHash(signs)))
                .isEqualTo(!changes);
    }

    private String stripHash(String signs) {
        content.write("en/signs.yaml", signs)
                .write("en/guides/x.md", TestFolder.FRONT_MATTER + "signs: [fever]\n---\nWords.\n");
        return content.guide().hash();
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

    /** Above the questions of a self-check stands a card of all emergency signs that belong to it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text: Chest pain | text: Pain | true",
                "text: Chest pain | text: Chest pain, do: [Sit down] | true",
                "text: Chest pain | text: Chest pain, only-in: [other] | true",
                "text: A fever | text: Hot | false",
                "text: A fever | text: A fever, only-in: [other] | false",
            })
    void selfCheckChangesWithEveryEmergencySignOfItsCard(String before, String after, boolean changes) {
        var hash = selfCheckHash(SIGNS);
        assertThat(selfCheckHash(SIGNS.replace(before, after)).equals(hash)).isEqualTo(!changes);
    }

    private String selfCheckHash(String signs) {
        content.write("en/signs.yaml", signs).write("en/self-checks/x.yaml", """
                title: Sore?
                description: Find out.
                reviewed: 2026-11-22
                review-due: 2027-11-22
                start: q
                questions:
                  q: {ask: Sore?, answers: [{id: a, label: A, to: fine}, {id: b, label: B, to: see}]}
                outcomes:
                  fine: {care: self-care, title: Fine, safety-net: Look., recheck: 1 day}
                  see: {care: soon, title: See, safety-net: Look.}
                """);
        return content.edition().selfChecks().get(0).hash();
    }
}

package aftercare.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which telephone numbers of a clinic are refused, and what is proposed instead. */
class NumberCheckTest {
    @TempDir
    private Path root;

    private ClinicFolder folder;

    @BeforeEach
    void useTheFolder() {
        folder = new ClinicFolder(root);
    }

    /** In Italy and Benin the zero belongs to the number; the prefix for calls abroad does not count as its digits. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+39 (06) 1234567",
                "+229 (01) 97000000",
                "(030) 1234567",
                "030/1234567-89",
                "00 49 123 456 789 012 3"
            })
    void takesNumbersThatReachSomebody(String number) {
        assertThat(folder.problems("phones: [{label: Desk, number: \"" + number + "\"}]"))
                .isEmpty();
    }

    /** What is proposed can be dialled, and is what was meant. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+49 30 1234567#89 | \"+49 30 1234567 ext. 89\"",
                "00 49 30 123# | \"00 49 30 123\"",
                "+49 30 123*1*22# | \"+49 30 123\"",
                "+*100# | \"*100#\"",
                "+49 30 *12 | \"*100#\"",
                "+39 (0)6 1234567 | \"+39 06 1234567\"",
                "+36 (06) 1 2345678 | \"+36 1 2345678\"",
            })
    void proposesANumberThatCanBeDialled(String number, String proposed) {
        assertThat(folder.hint("phones: [{label: Desk, number: \"" + number + "\"}]"))
                .contains(proposed)
                .satisfies(hint -> assertThat(hint.contains("ext. ")).isEqualTo(proposed.contains("ext. ")));
    }

    /** What would lose an extension, or dial a room, is not proposed. */
    @ParameterizedTest
    @ValueSource(strings = {"030 12345 (ext. 12)", "030 12345 (press 2)", "Room 12", "Fax 030 12345"})
    void proposesNoOtherNumber(String number) {
        assertThat(folder.hint("phones: [{label: Desk, number: \"" + number + "\"}]"))
                .contains("+49 30 1234567");
    }

    @Test
    void anInvisibleCharacterInANumberIsToldOnce() {
        assertThat(folder.problems("emergency: {number: \"1\u206012\", label: Help}"))
                .containsExactly("AC107 2:23");
    }
}

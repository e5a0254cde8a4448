package aftercare.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineDiffTest {
    @ParameterizedTest
    @ValueSource(strings = {"replaces: sha256-1", "<#-- replaces: sha256-1 -->", "/* replaces: sha256-1 */"})
    void theLineThatNamesTheVersionIsNoChange(String line) {
        assertThat(LineDiff.of(line + "\nwarm", "warm")).isEmpty();
        assertThat(LineDiff.of("warm", "warm\n" + line)).isEmpty();
    }

    @Test
    void namesLinesByTheirPlaceInTheFile() {
        assertThat(LineDiff.of("replaces: sha256-1\nwarm\ncold", "replaces: sha256-2\nwarm\nhot"))
                .isEqualTo("Line 3 is new: \"hot\". Line 3 is gone: \"cold\".");
    }
}

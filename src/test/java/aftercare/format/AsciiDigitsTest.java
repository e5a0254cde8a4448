package aftercare.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciiDigitsTest {
    @Test
    void digitsOfEveryScriptBecomeThoseOfAscii() {
        assertThat(AsciiDigits.of("٣–٤ días, १२ and 𝟗")).isEqualTo("3–4 días, 12 and 9");
    }
}

package aftercare.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookalikesTest {
    /** Plain texts take a shorter way, which must come to the same. */
    @Test
    void changesEachCharacterAloneAsAmongOthersThatChange() {
        for (char c = 0; c < '\u2100'; c++) {
            for (var text : new String[] {"a" + c + "b", c + "a", "a " + c + " b", "a" + c}) {
                assertThat(Lookalikes.plain(text)).as("U+%04X", (int) c).isEqualTo(without(text));
            }
        }
    }

    /** Made plain beside a struck-out letter, which keeps it from being taken for plain. */
    private static String without(String text) {
        return Lookalikes.plain("x\u0336 " + text).substring(1).strip();
    }
}

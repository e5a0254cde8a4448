package aftercare.format;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void tellsPartsFromTheirSum() {
        assertThat(Fingerprint.of("x").with("ab").with("c").value())
                .isNotEqualTo(Fingerprint.of("x").with("a").with("bc").value());
        assertThat(Fingerprint.of("x").with(List.of("a", "b")).value())
                .isNotEqualTo(Fingerprint.of("x").with("a").with("b").value());
    }

    @Test
    void isTheSameForTheSame() {
        assertThat(Fingerprint.of("x").with(7).with("a").value())
                .isEqualTo(Fingerprint.of("x").with(7).with("a").value());
    }

    @Test
    void differsAfterEveryEditOfOneLetterAndEverySwapOfTwo() {
        var random = Seeds.random(1);
        var bytes = new byte[300];
        random.nextBytes(bytes);
        var seen = new HashSet<Long>();
        seen.add(Fingerprint.of(bytes));
        for (int i = 0; i < bytes.length; i++) {
            for (int value = 1; value < 256; value++) {
                var edited = bytes.clone();
                edited[i] ^= (byte) value;
                assertThat(seen.add(Fingerprint.of(edited))).isTrue();
            }
        }
        assertThat(Fingerprint.of("".getBytes(StandardCharsets.UTF_8))).isNotEqualTo(Fingerprint.of(new byte[1]));
    }
}

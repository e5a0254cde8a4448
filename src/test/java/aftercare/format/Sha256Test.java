package aftercare.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Sha256Test {
    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);

    /** The example of FIPS 180-4. */
    private static final String HEX = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isTheHashOfTheStandard() {
        assertThat(Sha256.hex(ABC)).isEqualTo(HEX);
        assertThat(Sha256.of(ABC)).isEqualTo("sha256-" + HEX);
        assertThat(Sha256.start(ABC, 10)).isEqualTo("ba7816bf8f");
    }

    @Test
    void isTheSameForBytesThatComeOneAfterAnother() {
        var digest = Sha256.digest();
        for (byte one : ABC) {
            digest.update(one);
        }
        assertThat(Sha256.hexOf(digest)).isEqualTo(HEX);
    }

    @Test
    void changesWithEachFileAndTheirOrder() {
        var one = Sha256.of(ABC);
        var other = Sha256.of(new byte[0]);
        assertThat(Sha256.ofAll(List.of(one))).isEqualTo(one);
        assertThat(Sha256.ofAll(List.of(one, other)))
                .startsWith("sha256-")
                .isNotEqualTo(one)
                .isNotEqualTo(Sha256.ofAll(List.of(other, one)));
    }
}

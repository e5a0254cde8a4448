package aftercare.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CameraNotesTest {
    @Test
    void readsHowToTurnAndWhere() throws IOException {
        assertThat(CameraNotes.of(new CameraPhoto(6).bytes())).isEqualTo(new CameraNotes(6, false));
        assertThat(CameraNotes.of(new CameraPhoto(8, true, ByteOrder.LITTLE_ENDIAN).bytes()))
                .isEqualTo(new CameraNotes(8, true));
    }

    @Test
    void whatIsDamagedSaysNothing() throws IOException {
        var photo = new CameraPhoto(6, true, ByteOrder.BIG_ENDIAN).bytes();
        for (int length = 0; length < 60; length++) {
            assertThat(CameraNotes.of(Arrays.copyOf(photo, length)).orientation())
                    .isIn(1, 6);
        }
        for (int at = 0; at < 60; at++) {
            var damaged = photo.clone();
            damaged[at] = (byte) 0xFF;
            assertThat(CameraNotes.of(damaged).orientation()).isBetween(1, 8);
        }
    }
}

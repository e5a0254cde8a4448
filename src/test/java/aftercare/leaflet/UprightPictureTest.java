package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.format.CameraPhoto;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UprightPictureTest {
    /** Where the white quarter of the stored photo, its upper left one, belongs by the note. */
    @ParameterizedTest
    @CsvSource({
        "1, 40, 20, 0, 0",
        "2, 40, 20, 1, 0",
        "3, 40, 20, 1, 1",
        "4, 40, 20, 0, 1",
        "5, 20, 40, 0, 0",
        "6, 20, 40, 1, 0",
        "7, 20, 40, 1, 1",
        "8, 20, 40, 0, 1"
    })
    void paperShowsAPhotoUpright(int orientation, int width, int height, int right, int below) throws IOException {
        var printed = PictureFormats.printable(new CameraPhoto(orientation).bytes());

        var picture = ImageIO.read(new ByteArrayInputStream(printed));
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        for (int x = 0; x < 2; x++) {
            for (int y = 0; y < 2; y++) {
                assertThat(isWhite(picture, x, y)).isEqualTo(x == right && y == below);
            }
        }
    }

    private static boolean isWhite(BufferedImage picture, int right, int below) {
        int x = picture.getWidth() / 4 + right * picture.getWidth() / 2;
        int y = picture.getHeight() / 4 + below * picture.getHeight() / 2;
        return (picture.getRGB(x, y) & 0xFF) > 0x7F;
    }

    @Test
    void aPhotoThatIsUprightStaysAsItIs() throws IOException {
        var photo = new CameraPhoto(1).bytes();

        assertThat(PictureFormats.printable(photo)).isSameAs(photo);
    }
}
